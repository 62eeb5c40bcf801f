"""A business closes after it opens, be it on the next morning.

Hours past midnight are stated as they are: from 18:00 to 03:00. Who opens at 09:00 and closes at 08:00 is open for 23
hours, which nobody means, and who opens and closes at one time says nothing, midnight aside: that is a closed day. Open
all day is 00:00 to 23:59.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
     "opens": "17:00", "closes": "09:00"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
     "opens": "18:00", "closes": "03:00"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.opening_hours import minutes
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View

#: Who closes after midnight does so in the morning; from then on, opening and closing were swapped.
_LATEST_CLOSING = 8 * 60
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/local-business", "2025-12-10")


def check(view: View) -> Iterator[Problem]:
    """Yield each specification whose times fit no day."""
    for node in view.typed("OpeningHoursSpecification"):
        if fact := _fact(node):
            shown = f"opens {node.value['opens']}, closes {node.value['closes']}"
            yield Problem(message=f"{shown}: {fact}", at=f"{node.at}/closes", line=node.line, wish=_WISH)


def _fact(node: LocatedNode) -> str | None:
    opens, closes = minutes(node.value.get("opens")), minutes(node.value.get("closes"))
    if opens is None or closes is None:
        return None
    if opens == closes and opens:
        return "no time at all; write 00:00 and 23:59 for open all day, 00:00 and 00:00 for closed"
    return "closes before it opens" if _LATEST_CLOSING <= closes < opens else None


RULE = Rule(
    id="opening-hours-order",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/local-business",
    check=check,
    doc=__doc__,
    needs=frozenset(("OpeningHoursSpecification",)),
)
