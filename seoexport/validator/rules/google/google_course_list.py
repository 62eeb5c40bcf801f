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
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.demands import held, lacking
from seoexport.validator.profiles.holders import holders
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View

FEWEST = 3


def check(view: View) -> Iterator[Problem]:
    """Yield what each course and each list of courses lacks."""
    yield from held(view, "Course")
    feature = features()["Course"]
    for node in view.typed("ItemList"):
        yield from _list(view, feature, node)


def _list(view: View, feature: Feature, node: LocatedNode) -> Iterator[Problem]:
    entries = holders(view, node, ("itemListElement",))
    courses = [item for each in entries for item in (each, *holders(view, each, ("item",))) if "Course" in item.kinds]
    if not courses:
        return
    if len(entries) < FEWEST:
        message = f"the list has {len(entries)} courses; Google shows lists of {FEWEST} or more"
        yield Problem(message=message, at=f"{node.at}/itemListElement", line=node.line, wish=feature.wish)
    for number, entry in enumerate(entries, 1):
        if "ListItem" in entry.kinds and "position" not in entry.value:
            yield lacking(feature, node, f"entry {number} of the courses", ["position"], entry.at)


RULE = Rule(
    id="google-course-list",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/course",
    check=check,
    doc=__doc__,
    needs=frozenset(("Course",)),
)
