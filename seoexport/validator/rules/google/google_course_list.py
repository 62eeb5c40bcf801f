"""A course states its name and a description, and a list of courses has three or more.

Google shows courses as a list alone; each entry states its position and the address of the course.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Course", "name": "Map and compass",
     "provider": {"@type": "Organization", "name": "Example Walking Club"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Course", "name": "Map and compass",
     "description": "Two evenings and a day in the hills.",
     "provider": {"@type": "Organization", "name": "Example Walking Club"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document.json_ld import types
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.demands import held_node, lacking
from seoexport.validator.profiles.holders import Holder, holders
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View

FEWEST = 3


def check(view: View) -> Iterator[Problem]:
    """Yield what each course and each list of courses lacks."""
    feature = features()["Course"]
    courses = {node.at: node for node in subjects(view, feature)}
    for node in view.typed("ItemList"):
        entries = holders(view, node, ("itemListElement",))
        items = [item for each in entries for item in (each, *holders(view, each, ("item",))) if "Course" in item.kinds]
        if items:
            yield from _list(view, feature, node, entries)
            courses |= {each.at: LocatedNode(types(each.value), each.value, each.at, node.line) for each in items}
    for course in courses.values():
        yield from held_node(view, feature, course)


def _list(view: View, feature: Feature, node: LocatedNode, entries: list[Holder]) -> Iterator[Problem]:
    if len(entries) < FEWEST:
        message = f"the list has {len(entries)} courses; Google shows lists of {FEWEST} or more"
        yield Problem(message=message, at=f"{node.at}/itemListElement", line=node.line, wish=feature.wish)
    for number, entry in enumerate(entries, 1):
        if "ListItem" in entry.kinds and "position" not in entry.value:
            yield lacking(feature, node, f"entry {number} of the courses", ["position"], entry.at)
    led: dict[str, int] = {}
    for number, entry in enumerate(entries, 1):
        urls = [each.value.get("url") for each in (entry, *holders(view, entry, ("item",)))]
        address = next((each for each in urls if isinstance(each, str) and each), None)
        if address is not None and (first := led.setdefault(address, number)) != number:
            message = f"entries {first} and {number} of the courses have one url, {shown(address)}; each has its own"
            yield Problem(message=message, at=entry.at, line=node.line, wish=feature.wish)


RULE = Rule(
    id="google-course-list",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/course",
    check=check,
    doc=__doc__,
    needs=frozenset(("Course",)),
)
