"""What begins does so before it ends, and a page was not changed before it was published.

Held against each other are the dates of one node: `datePublished` and `dateModified` by the day, beginnings and ends by
the moment, where both state a time zone or neither does.

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

import datetime as dt
from collections.abc import Iterator
from typing import Any

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.model import Date
from seoexport.validator.iso_dates import is_plain
from seoexport.validator.rule import Rule
from seoexport.validator.value_kinds import text_of
from seoexport.validator.view import LocatedNode, Stated, View

#: By what comes later, what has to be before it.
_EARLIER = {
    "dateModified": ("datePublished",),
    "expires": ("uploadDate", "datePublished"),
    "validThrough": ("validFrom", "datePosted"),
    "validUntil": ("validFrom",),
    "endDate": ("startDate",),
    "endTime": ("startTime",),
    "availabilityEnds": ("availabilityStarts",),
    "availableThrough": ("availableFrom",),
    "coverageEndTime": ("coverageStartTime",),
    "expectedArrivalUntil": ("expectedArrivalFrom",),
    "ownedThrough": ("ownedFrom",),
    "checkoutTime": ("checkinTime",),
    "arrivalTime": ("departureTime",),
    "deathDate": ("birthDate",),
    "dissolutionDate": ("foundingDate",),
}
#: Of one day, programs write both dates of a page in either order.
_BY_THE_DAY = frozenset(("dateModified",))
#: Those of a day may be times of the day alone, one of the next.
_TIMES = frozenset(("arrivalTime", "availabilityEnds", "checkoutTime", "endTime"))


def check(view: View) -> Iterator[Problem]:
    """Yield each date that is before the one after which it has to be."""
    for later in sorted(view.names.intersection(_EARLIER)):
        for each in view.stated(later):
            for name in _EARLIER[later]:
                if problem := _problem(each, later, name):
                    yield problem


def _problem(each: Stated, later: str, earlier: str) -> Problem | None:
    before = _single(each.node, earlier)
    if before is None or (is_plain(before) and is_plain(each.value) and before[:10] < each.value[:10]):
        return None
    end, begin = _date(each.value, later), _date(before, later)
    if end is None or begin is None or not _is_before(end, begin, by_the_day=later in _BY_THE_DAY):
        return None
    message = f"{later} {end.isoformat()} is before {earlier} {begin.isoformat()}"
    return Problem(message=message, at=each.at, line=each.node.line)


def _single(node: LocatedNode, name: str) -> Any:
    """Return the value of a property; of several, nothing tells which of them is meant."""
    value = node.value.get(name)
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _date(value: object, name: str) -> Date | None:
    text = text_of(value)
    is_clock = name in _TIMES and ":" in text[:6]
    return None if not text or is_clock else dates.parse(text)


def _is_before(one: Date, other: Date, *, by_the_day: bool) -> bool:
    if by_the_day:
        return dates.day_of(_in_one_zone(one)) < dates.day_of(_in_one_zone(other))
    return dates.later(other, one)


def _in_one_zone(date: Date) -> Date:
    try:
        return date.astimezone(dt.UTC) if isinstance(date, dt.datetime) and date.tzinfo else date
    except OverflowError:
        return date


RULE = Rule(
    id="date-order",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/publication-dates",
    check=check,
    doc=__doc__,
    needs=frozenset(_EARLIER),
)
