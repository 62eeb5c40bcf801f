"""The opening hours of a business on one day do not overlap.

A lunch break is two specifications of one day, one ending before the other begins. Those that hold for other dates
(`validFrom`, `validThrough`) are held against their like alone.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dentist", "name": "Example Dental", "openingHoursSpecification": [
      {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Monday", "Tuesday"], "opens": "09:00", "closes": "13:00"},
      {"@type": "OpeningHoursSpecification", "dayOfWeek": "Monday", "opens": "12:00", "closes": "17:00"}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dentist", "name": "Example Dental", "openingHoursSpecification": [
      {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Monday", "Tuesday"], "opens": "09:00", "closes": "13:00"},
      {"@type": "OpeningHoursSpecification", "dayOfWeek": "Monday", "opens": "14:00", "closes": "17:00"}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from seoexport.diagnostics import Problem
from seoexport.validator.opening_hours import days, hours
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import values
from seoexport.validator.value_kinds import text_of
from seoexport.validator.view import LocatedNode, View


class _Span(NamedTuple):
    begin: int
    end: int
    at: str


_PROPERTIES = ("openingHoursSpecification", "hoursAvailable")


def check(view: View) -> Iterator[Problem]:
    """Yield each business with hours of one day that overlap, where the second of them stands."""
    for name in _PROPERTIES:
        for node in {each.node.at: each.node for each in view.stated(name)}.values():
            for day, spans in _by_day(view, node, name).items():
                if found := _overlap(spans):
                    message = f"two opening hours of {day} overlap: {found[0]}"
                    yield Problem(message=message, at=found[1], line=node.line)
                    break


def _by_day(view: View, node: LocatedNode, name: str) -> dict[str, list[_Span]]:
    """Return the hours of each day, those for a time of the year apart."""
    found: dict[str, list[_Span]] = {}
    for value in values(view, node, name):
        stated = value.value if isinstance(value.value, dict) else {}
        if of_day := hours(stated):
            season = " from ".join(filter(None, ("", text_of(stated.get("validFrom")))))
            season += " until ".join(filter(None, ("", text_of(stated.get("validThrough")))))
            for day in dict.fromkeys(days(stated)):
                found.setdefault(day + season, []).append(_Span(*of_day.span(), value.at))
    return found


def _overlap(spans: list[_Span]) -> tuple[str, str] | None:
    for one, other in pairwise(sorted(spans)):
        if other.begin < one.end:
            return f"one begins at {_clock(other.begin)}, one ends at {_clock(one.end)}", other.at
    return None


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


RULE = Rule(
    id="opening-hours-overlap",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/local-business",
    check=check,
    doc=__doc__,
    needs=frozenset(_PROPERTIES),
)
