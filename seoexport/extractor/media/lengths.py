"""How long a film or a recording is, and the places within it, as people write them."""

from __future__ import annotations

import re
from typing import Any

from seoexport.extractor.markup import string

#: In seconds; no film takes thirty years.
LONGEST = 1_000_000_000

_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:\.\d{1,6})?)", re.ASCII)
_SECONDS = re.compile(r"\d{1,9}(?:\.\d{1,6})?", re.ASCII)


def duration(value: Any) -> str | None:
    """Return a duration as ISO 8601 has it: it, a clock's hours, minutes and seconds, a number of seconds, or words.

    >>> duration("PT1M30S"), duration("1:02:30"), duration("4:05"), duration(90), duration("0:00")
    ('PT1M30S', 'PT1H2M30S', 'PT4M5S', 'PT90S', None)
    """
    if isinstance(value, str) and (clock := _CLOCK.fullmatch(value.strip())):
        parts = zip((clock[1], clock[2], clock[3]), "HMS", strict=True)
        written = "".join(f"{number.lstrip('0')}{unit}" for number, unit in parts if number and float(number))
        return f"PT{written}" if written else None
    if length := seconds(value):
        return f"PT{length}S"
    from seoexport.stated.durations import duration as in_words

    text = string(value)
    return in_words(text) if text else None


def seconds(value: Any) -> float | None:
    """Return a place in a film in seconds, from a number or a clock.

    >>> seconds(90), seconds("1:30"), seconds("1:00:00.5"), seconds("12.5"), seconds("soon")
    (90, 90, 3600.5, 12.5, None)
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value if 0 <= value < LONGEST else None
    text = (string(value) or "").strip()
    if clock := _CLOCK.fullmatch(text):
        return _number(clock[1] or "0") * 3600 + _number(clock[2]) * 60 + _number(clock[3])
    return _number(text) if _SECONDS.fullmatch(text) else None


def _number(digits: str) -> float:
    return float(digits) if "." in digits else int(digits)
