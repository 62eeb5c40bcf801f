"""The steps of a breadcrumb list are numbered 1, 2, 3, in order.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "position": 0, "name": "Home", "item": "https://example.org/"},
      {"@type": "ListItem", "position": 1, "name": "Cramp"}]}
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
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each breadcrumb list whose positions are not 1 to n."""
    for node in view.typed("BreadcrumbList"):
        steps = node.value.get("itemListElement")
        if not isinstance(steps, list):
            continue
        positions = [step.get("position") if isinstance(step, dict) else None for step in steps]
        if [str(position) for position in positions] != [str(n) for n in range(1, len(steps) + 1)]:
            message = f"the positions are {', '.join(map(str, positions))}; they must be 1 to {len(steps)}"
            yield Problem(message=message, at=f"{node.at}/itemListElement", line=node.line)


RULE = Rule(
    id="breadcrumb-positions",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
)
