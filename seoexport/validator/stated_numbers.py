"""Numbers and lengths of time as mark-up states them: Microdata and RDFa have text alone."""

from __future__ import annotations

import re
from typing import Any

_NUMBER = re.compile(r"\s*(\d{1,15}(?:\.\d{1,15})?)\s*(?:px)?\s*", re.ASCII)
_TIME = re.compile(r"\s*PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,9})?)S)?\s*", re.ASCII)
_LONGEST = 40
_TOO_LARGE = 10**15


def number(value: Any) -> float | None:
    """Return the number that a value states, pixels among them; None where it states none.

    >>> number(112), number("60px"), number({"@type": "QuantitativeValue", "value": "7"}), number("many"), number(True)
    (112.0, 60.0, 7.0, None, None)
    """
    if isinstance(value, dict):
        value = value.get("@value", value.get("value"))
    if value.__class__ in (int, float):
        return float(value) if abs(value) < _TOO_LARGE else None
    found = _NUMBER.fullmatch(value) if isinstance(value, str) and len(value) <= _LONGEST else None
    return float(found[1]) if found else None


def seconds(value: Any) -> float | None:
    """Return the seconds of a length of time in hours, minutes and seconds, None for others.

    >>> seconds("PT1M5S"), seconds("PT20S"), seconds("P1D"), seconds("20")
    (65.0, 20.0, None, None)
    """
    found = _TIME.fullmatch(value) if isinstance(value, str) and len(value) <= _LONGEST else None
    if not found or not any(found.groups()):
        return None
    hours, minutes, rest = (float(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + rest
