"""Dates as people and generators write them in front matter, attributes and structured data."""

from __future__ import annotations

import datetime as dt
import re

from seoexport.model import Date
from seoexport.written_dates import day_or_none, written_dates

#: Go's and PHP's zero dates (0001-01-01, 0000-00-00) are the absence of a date.
FIRST_YEAR = 1000
#: What may stand before a date in its attribute: a day of the week, a word such as "Published".
LONGEST_OPENING = 25
#: A longer text is not a date, whatever is in it.
LONGEST = 100

_ISO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_BEFORE_ZONE = re.compile(r"\s+(?=[+\-]\d{2}:?\d{2}$|Z$)|\s+(?:UTC|GMT)$")
_NO_SIGNS = re.compile(r"([12]\d{3})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?")
_EPOCH = re.compile(r"(1\d{9})(?:\d{3})?")
#: `Mon Apr 27 12:00:00 CEST 2020`, as C and Java print a date.
_YEAR_LAST = re.compile(r"([A-Z][a-z]{2} \d{1,2}) (\d\d:\d\d:\d\d) (?:([A-Z]{1,5}) )?(\d{4})$")
_NAMED_OFFSET = re.compile(r"^(\d\d:\d\d:\d\d) (?:GMT|UTC)([+-]\d{4})\b.*", re.DOTALL)


def parse(value: object, language: str | None = None) -> Date | None:
    """Return the day, or the moment, that `value` names; None where it names none or could mean two.

    Read are ISO 8601 and its everyday spellings (a blank for the T, a blank before the zone, slashes, no signs), the
    dates of RFC 5322, C, Java and JavaScript, seconds since 1970, and written dates of many languages. `language`
    tells whether a day or a month comes first in 10/11/2022. A time without zone stays without.

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
    text = value[: 2 * LONGEST].strip()[:LONGEST]
    found = _iso(text) or _digits(text) or _written(text, language)
    return found if found is not None and found.year >= FIRST_YEAR else None


def _iso(text: str) -> Date | None:
    if len(text) < len("2022-1-1") or not text[:4].isdecimal() or text[4].isalnum() or "W" in text[:6]:
        return None
    if zone := _BEFORE_ZONE.search(text):
        named = zone[0].strip() in ("UTC", "GMT")
        text = text[: zone.start()] + ("Z" if named else text[zone.end() :])
    try:
        return dt.date.fromisoformat(text) if len(text) == len("2022-01-01") else dt.datetime.fromisoformat(text)
    except ValueError:
        pass
    day = _ISO_DAY.match(text)
    return day_or_none(int(day[1]), int(day[2]), int(day[3])) if day else None


def _digits(text: str) -> Date | None:
    """Return the date in `20220110`, `20220110083000` or seconds, or milliseconds, since 1970."""
    if not text[:8].isdecimal():
        return None
    if seconds := _EPOCH.fullmatch(text):
        return dt.datetime.fromtimestamp(int(seconds[1]), dt.UTC)
    if not (found := _NO_SIGNS.fullmatch(text)):
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    time = f"T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else ""
    return _iso(f"{year}-{month}-{day}{time}")


def _written(text: str, language: str | None) -> Date | None:
    if found := _YEAR_LAST.search(text):
        day, time, zone, year = found.groups()
        text = f"{day} {year} {time}{' +0000' if zone in ('UTC', 'GMT') else ''}"
    written = next(iter(written_dates(text, language)), None)
    if written is None or written.start > LONGEST_OPENING:
        return None
    return _with_time(written.date, text[written.end :].strip())


def _with_time(day: dt.date, rest: str) -> Date:
    """Join what follows a written date (`10:30:00 +0000`, `10:30:00 GMT+0100`) where it is a time with zone."""
    if not rest[:2].isdecimal():
        return day
    if offset := _NAMED_OFFSET.match(rest):
        rest = f"{offset[1]} {offset[2]}"
    moment = _iso(f"{day.isoformat()} {rest}")
    return moment if isinstance(moment, dt.datetime) and moment.tzinfo else day


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
