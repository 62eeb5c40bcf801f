"""`aspect` is a property that schema.org retired.

What a part of the page is about is said by a HealthTopicContent in `hasPart`, with `hasHealthAspect`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp", "aspect": "causes"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "hasPart": {"@type": "HealthTopicContent", "headline": "Causes",
                 "hasHealthAspect": "https://schema.org/CausesHealthAspect"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import is_empty
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each `aspect` of a MedicalWebPage."""
    for node in view.typed("MedicalWebPage"):
        if not is_empty(node.value.get("aspect")):
            message = "aspect is retired; write hasPart with a HealthTopicContent and its hasHealthAspect"
            yield Problem(message=message, at=f"{node.at}/aspect", line=node.line)


RULE = Rule(
    id="medical-aspect",
    severity="warning",
    reference="https://schema.org/aspect",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
