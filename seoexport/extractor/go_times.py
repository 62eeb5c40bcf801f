"""Moments as Go prints them: themes of Hugo show a day and keep its moment in the `title` of the element."""

from __future__ import annotations

import re

from seoexport import dates
from seoexport.model import Date

#: https://pkg.go.dev/time#Time.String
_GO = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d{4})(?: \S{1,6})?")


def go_time(text: str | None) -> Date | None:
    """Return the moment that a text is; midnight in UTC is what Go makes of a day.

    >>> go_time("2026-01-15 08:30:00 +0100 CET").isoformat(), go_time("2026-01-15 00:00:00 +0000 UTC").isoformat()
    ('2026-01-15T08:30:00+01:00', '2026-01-15')
    """
    found = _GO.fullmatch(text) if text else None
    if found is None:
        return None
    day, time, zone = found.groups()
    return dates.parse(day if (time, zone) == ("00:00:00", "+0000") else f"{day} {time} {zone}")
