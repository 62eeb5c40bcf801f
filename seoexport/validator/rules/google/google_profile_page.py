"""A profile page says whose profile it is: its main entity has a name or another name by which people know it.

Google reads it to tell who wrote what. The page is about one person or organisation of the site.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": {"@type": "Person",
     "image": "https://example.org/ruth.jpg"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": {"@type": "Person",
     "name": "Ruth Adeyemi", "image": "https://example.org/ruth.jpg"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each profile page lacks, those left out whose entity leads to the page instead."""
    feature = features()["ProfilePage"]
    for node in subjects(view, feature):
        led_by = view.identities.led_by.get(str(node.value.get("@id")), frozenset())
        if "mainEntity" in node.value or "mainEntityOfPage" not in led_by:
            yield from held_node(view, feature, node)


RULE = Rule(
    id="google-profile-page",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/profile-page",
    check=check,
    doc=__doc__,
    needs=frozenset(("ProfilePage",)),
)
