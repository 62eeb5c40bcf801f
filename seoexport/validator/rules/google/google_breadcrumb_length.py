"""A breadcrumb list has two steps or more.

One step alone leads nowhere: Google's document asks for two. On the home page nothing lies above.

Wrong, as the page at `https://example.org/cramp/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"},
      {"@type": "ListItem", "position": 2, "name": "Cramp"}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.profiles import features
from seoexport.validator.profiles.subjects import is_home, subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each breadcrumb list of less than two steps."""
    feature = features()["BreadcrumbList"]
    for node in subjects(view, feature):
        # An empty list is a matter of the rule about empty values.
        if len(as_list(node.value.get("itemListElement"))) == 1 and not is_home(view):
            message = "the breadcrumbs have fewer than two steps; add the pages above this one, or leave them out"
            yield Problem(message=message, at=f"{node.at}/itemListElement", line=node.line, wish=feature.wish)


RULE = Rule(
    id="google-breadcrumb-length",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
    needs=frozenset(("BreadcrumbList",)),
)
