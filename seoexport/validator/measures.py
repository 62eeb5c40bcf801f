"""Pixels and seconds as mark-up states them."""

from __future__ import annotations

import re
from typing import Any

from seoexport.validator.numbers_stated import number

_TIME = re.compile(r"\s*PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,9})?)S)?\s*", re.ASCII)
_LONGEST = 40


def pixels(value: Any) -> float | None:
    """Return the pixels that a value states, with or without their unit; None where it states none.

    >>> pixels(112), pixels("60px"), pixels({"@type": "QuantitativeValue", "value": "7"}), pixels("many")
    (112.0, 60.0, 7.0, None)
    """
    if isinstance(value, dict):
        value = value.get("value", value)
    return number(value.strip().removesuffix("px").strip() if isinstance(value, str) else value)


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
