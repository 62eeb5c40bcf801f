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
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import LONGEST_SHOWN, shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each breadcrumb list whose positions are not 1 to n; a step without one is `google-breadcrumb`'s matter."""
    wish = features()["BreadcrumbList"].wish
    for node in view.of_type("BreadcrumbList"):
        steps = node.value.get("itemListElement")
        if not isinstance(steps, list) or not all(isinstance(step, dict) and "position" in step for step in steps):
            continue
        positions = [step["position"] for step in steps]
        if [_number(each) for each in positions] != list(range(1, len(steps) + 1)):
            stated = shown(", ".join(map(str, positions))).strip("'")
            message = f"the positions are {stated}; they must be 1 to {len(steps)}"
            yield Problem(message=message, at=f"{node.at}/itemListElement", line=node.line, wish=wish)


def _number(position: Any) -> Any:
    """Return the whole number that a position states, in whichever way; Microdata has text alone."""
    if isinstance(position, dict):
        position = position.get("@value")
    if isinstance(position, str) and position.strip().isdecimal():
        return int(position) if len(position) < LONGEST_SHOWN else position
    return position


RULE = Rule(
    id="breadcrumb-positions",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
    needs=frozenset(("BreadcrumbList",)),
)
