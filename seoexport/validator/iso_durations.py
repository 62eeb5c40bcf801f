"""Lengths of time as ISO 8601 writes them: https://schema.org/Duration."""

from __future__ import annotations

import re

#: A longer text is none, whatever is in it.
LONGEST = 60

_NUMBER = r"\d{1,9}(?:[.,]\d{1,15})?"
_ISO = re.compile(
    rf"[+-]?P(?=[\dT])(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=\d)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?",
    re.ASCII,
)


def is_duration(text: str) -> bool:
    """Return whether a text is a length of time, its parts from the largest to the smallest.

    >>> is_duration("PT1H30M"), is_duration("P1W"), is_duration("P1M2S"), is_duration("90"), is_duration("P")
    (True, True, False, False, False)
    """
    return len(text) <= LONGEST and _ISO.fullmatch(text) is not None
