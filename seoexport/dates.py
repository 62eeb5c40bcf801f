"""Dates as people and generators write them in front matter and pages."""

from __future__ import annotations

import datetime as dt
import re

from seoexport.model import Date

#: Go's and PHP's zero dates (0001-01-01, 0000-00-00) are the absence of a date.
FIRST_YEAR = 1000

_ISO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_BEFORE_ZONE = re.compile(r"\s+(?=[+\-]\d{2}:?\d{2}$|Z$)|\s+(?:UTC|GMT)$")
_DAY_MONTH = re.compile(
    r"(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b(.*)", re.I | re.S
)
_MONTH_DAY = re.compile(
    r"(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)", re.I | re.S
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse(value: object) -> Date | None:
    """Return the day, or the moment, that `value` names; None where it names none or could mean two.

    Read are ISO 8601 and its everyday spellings (a blank for the T, a blank before the zone, slashes) and
    English dates with the month in letters. A time without zone stays without.

    >>> parse("2022-11-10 08:30:00 +0100").isoformat()
    '2022-11-10T08:30:00+01:00'
    >>> parse("Nov 10, 2022").isoformat()
    '2022-11-10'
    >>> parse("10/11/2022") is None
    True
    """
    if isinstance(value, dt.date):
        return value if value.year >= FIRST_YEAR else None
    if not isinstance(value, str):
        return None
    text = value.strip()
    found = _iso(text) or _spelled(text)
    return found if found is not None and found.year >= FIRST_YEAR else None


def _iso(text: str) -> Date | None:
    if len(text) < len("2022-1-1") or not text[:4].isdigit():
        return None
    if zone := _BEFORE_ZONE.search(text):
        named = zone[0].strip() in ("UTC", "GMT")
        text = text[: zone.start()] + ("Z" if named else text[zone.end() :])
    try:
        return dt.date.fromisoformat(text) if len(text) == len("2022-01-01") else dt.datetime.fromisoformat(text)
    except ValueError:
        pass
    day = _ISO_DAY.match(text)
    return _date(int(day[1]), int(day[2]), int(day[3])) if day else None


def _spelled(text: str) -> Date | None:
    if found := _DAY_MONTH.match(text):
        day, month, year, rest = found.groups()
    elif found := _MONTH_DAY.match(text):
        month, day, year, rest = found.groups()
    else:
        return None
    if month[:3].lower() not in _MONTHS:
        return None
    return _with_time(_date(int(year), _MONTHS.index(month[:3].lower()) + 1, int(day)), rest.strip())


def _with_time(day: Date | None, rest: str) -> Date | None:
    """Join what follows an English date (`10:30:00 +0000`, as in RFC 5322) where it is a time with zone."""
    if day is None or not rest:
        return day
    moment = _iso(f"{day.isoformat()} {rest}")
    return moment if isinstance(moment, dt.datetime) and moment.tzinfo else day


def _date(year: int, month: int, day: int) -> Date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def day_of(date: Date) -> dt.date:
    """Return the day of a day or a moment.

    >>> day_of(dt.datetime(2024, 5, 1, 9, 30))
    datetime.date(2024, 5, 1)
    """
    return date.date() if isinstance(date, dt.datetime) else date


def later(one: Date, other: Date) -> bool:
    """Return whether `one` is after `other`; moments are compared as moments where both state a zone.

    >>> later(dt.date(2024, 5, 2), dt.datetime(2024, 5, 1, 23, 0))
    True
    """
    if isinstance(one, dt.datetime) and isinstance(other, dt.datetime) and bool(one.tzinfo) == bool(other.tzinfo):
        return one > other
    return day_of(one) > day_of(other)
