"""Each step of a breadcrumb list states its position, its name, and where it leads.

The last step may do without `item`: it is the page itself. A name may stand in the item as well.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "position": 1, "name": "Home"},
      {"@type": "ListItem", "position": 2, "name": "Cramp"}]}
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
from seoexport.validator.numbers_stated import number
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import lacking
from seoexport.validator.profiles.holders import Holder, holders
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each list without steps, and what the steps of the others lack."""
    feature = features()["BreadcrumbList"]
    for node in subjects(view, feature):
        if "itemListElement" not in node.value:
            yield lacking(feature, node, "BreadcrumbList", ["itemListElement"], node.at)
        steps = holders(view, node, ("itemListElement",))
        last = _last(steps)
        for place, step in enumerate(steps, 1):
            missing = [each for each in ("position", "name", "item") if each not in step.value]
            if "name" in missing and (_is_named(view, step) or ("item" in step.value and not _is_text(step))):
                missing.remove("name")
            if "item" in missing and step is last:
                missing.remove("item")
            if missing:
                yield lacking(feature, node, f"step {place} of the breadcrumbs", missing, step.at)


def _last(steps: list[Holder]) -> Holder | None:
    """Return the step that is the page itself: that of the highest position, where the positions tell an order."""
    placed = {number(each.value.get("position")): each for each in steps}
    in_order = placed.keys() == {float(place) for place in range(1, len(steps) + 1)}
    return placed[float(len(steps))] if steps and in_order else next(reversed(steps), None)


def _is_named(view: View, step: Holder) -> bool:
    return any("name" in item.value for item in holders(view, step, ("item",)))


def _is_text(step: Holder) -> bool:
    """Return whether the item is an address, which has no name."""
    return isinstance(step.value["item"], str)


RULE = Rule(
    id="google-breadcrumb",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
    needs=frozenset(("BreadcrumbList",)),
)
