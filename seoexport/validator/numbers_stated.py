"""Numbers of mark-up, which may be texts: Microdata has nothing else."""

from __future__ import annotations

import re
from typing import Any

from seoexport.validator.value_kinds import text_of

#: A longer text is no number that anybody states of a page.
LONGEST = 40

_NUMBER = re.compile(r"[+-]?\d{1,20}(?:\.\d{1,20})?", re.ASCII)


def number(value: Any) -> float | None:
    """Return a number, also where it is written as a text with a point before its decimals; None for all others.

    >>> number("4.5"), number(7), number("4,5"), number(True), number({"@value": "3"})
    (4.5, 7.0, None, None, 3.0)
    """
    if value.__class__ is int or value.__class__ is float:
        try:
            return float(value)
        except OverflowError:
            return None
    text = text_of(value)
    return float(text) if len(text) <= LONGEST and _NUMBER.fullmatch(text) else None
