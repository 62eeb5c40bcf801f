"""A page was not changed before it was published.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "datePublished": "2024-05-10", "dateModified": "2023-01-01"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "datePublished": "2024-05-10", "dateModified": "2024-05-10T18:00:00Z"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each node whose `dateModified` is a day or more before its `datePublished`."""
    for node in view.nodes:
        if "dateModified" not in node.value:
            continue
        published = dates.parse(node.value.get("datePublished"))
        modified = dates.parse(node.value.get("dateModified"))
        if published and modified and dates.day_of(modified) < dates.day_of(published):
            message = f"dateModified {modified.isoformat()} is before datePublished {published.isoformat()}"
            yield Problem(message=message, at=f"{node.at}/dateModified", line=node.line)


RULE = Rule(
    id="date-order",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/publication-dates",
    check=check,
    doc=__doc__,
)
