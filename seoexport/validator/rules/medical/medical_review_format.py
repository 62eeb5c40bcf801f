"""`lastReviewed` is one day.

schema.org expects a Date there: no time of the day, and not a list with the day on which the next review is due, for
which it has no property.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "lastReviewed": ["2024-05-10T08:30:00+01:00", "2027-05-10T08:30:00+01:00"]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp", "lastReviewed": "2024-05-10"}
    </script>
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from seoexport import dates
from seoexport.diagnostics import Change, Problem
from seoexport.one_or_many import as_list
from seoexport.validator.review_dates import today
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each `lastReviewed` that is a list or has a time."""
    for node in view.typed("MedicalWebPage"):
        found = as_list(node.value.get("lastReviewed"))
        message, day = _several(found, today(view)) if len(found) > 1 else _moment(*found)
        if message:
            at = f"{node.at}/lastReviewed"
            repair = (Change("replace", at, day.isoformat()),) if day else ()
            yield Problem(message=message, at=at, line=node.line, repair=repair)


def _several(stated: list[Any], now: dt.date | None) -> tuple[str, dt.date | None]:
    """Return what to say of a list of dates, and the last review where the other date is certainly that of the next."""
    days = [dates.day_of(date) for each in stated if (date := dates.parse(each))]
    message = f"lastReviewed is a list of {len(stated)}; schema.org expects the day of the last review"
    if len(days) != 2 or days[1] <= days[0]:
        return message, None
    due = f"{message}; {days[1].isoformat()} seems to be the day on which the next one is due"
    if now is None or not days[0] <= now < days[1]:
        return f"{due}: leave it out", None
    return f"{due}; write {days[0].isoformat()!r}", days[0]


def _moment(value: Any = None) -> tuple[str | None, dt.date | None]:
    date = dates.parse(value)
    if not isinstance(date, dt.datetime):
        return None, None
    day = date.date()
    return f"lastReviewed {value!r} has a time; schema.org expects a day; write {day.isoformat()!r}", day


RULE = Rule(
    id="medical-review-format",
    severity="warning",
    reference="https://schema.org/lastReviewed",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
