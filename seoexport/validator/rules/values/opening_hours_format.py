"""Opening hours are times of the day as `hh:mm` or `hh:mm:ss`.

`9:00` lacks a digit, `9 am` is English. In the short form of `openingHours`, days have two letters:
`Mo-Fr 09:00-17:00`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
     "opens": "9:00", "closes": "17:00"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
     "opens": "09:00", "closes": "17:00"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.iso_dates import is_time, looks_iso
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View

_LONGEST = 200
_SHORT = re.compile(r"(\d):([0-5]\d(?::[0-5]\d)?)", re.ASCII)
_HALF_DAYS = re.compile(r"(\d{1,2})(?::([0-5]\d))?\s?([ap])\.?m\.?", re.IGNORECASE | re.ASCII)
_NOON = 12

_DAY = r"(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)"
_DAYS = rf"{_DAY}(?:\s?-\s?{_DAY})?(?:,\s?{_DAY}(?:\s?-\s?{_DAY})?)*"
_TIMES = r"\d{2}:\d{2}(?::\d{2})?\s?[-\u2013]\s?\d{2}:\d{2}(?::\d{2})?"
#: Days with their times; several of them may stand in one text, after commas and blanks.
_SPAN = rf"(?:{_DAYS}:?\s?)?(?:{_TIMES}|off|closed)"
_OPEN = re.compile(rf"{_SPAN}(?:,?\s?{_SPAN})*|{_DAYS}|24/7", re.IGNORECASE | re.ASCII)


def check(view: View) -> Iterator[Problem]:
    """Yield each time that no program can read."""
    for each in view.valued("time"):
        text = text_of(each.value)
        if text and "{" not in text and not is_time(text) and not looks_iso(text):
            yield _problem(each, text)
    for each in view.stated("openingHours"):
        text = text_of(each.value)
        if text and "{" not in text and "//" not in text and not _is_readable(text):
            message = f"openingHours is {shown(text)}; it must be days and times such as 'Mo-Fr 09:00-17:00'"
            yield Problem(message=message, at=each.at, line=each.node.line)


def _is_readable(text: str) -> bool:
    parts = text.replace(";", "\n").split("\n") if len(text) <= _LONGEST else ()
    return bool(parts) and all(_OPEN.fullmatch(part.strip()) for part in parts if part.strip())


def _problem(each: Stated, text: str) -> Problem:
    message = f"{name_of(each)} is {shown(text)}; it must be a time such as '09:00'"
    better = _certain(text) if len(text) <= _LONGEST else None
    if better is None:
        return Problem(message=message, at=each.at, line=each.node.line)
    return Problem(
        message=f"{message}; write {better!r}", at=each.at, line=each.node.line, repair=replaced(each, better)
    )


def _certain(text: str) -> str | None:
    """Return the time that is meant.

    >>> _certain("9:00"), _certain("9 am"), _certain("12:30 p.m."), _certain("9")
    ('09:00', '09:00', '12:30', None)
    """
    if found := _SHORT.fullmatch(text):
        return f"0{found[1]}:{found[2]}"
    if (found := _HALF_DAYS.fullmatch(text)) and 1 <= int(found[1]) <= _NOON:
        return f"{int(found[1]) % _NOON + (_NOON if found[3] in 'pP' else 0):02}:{found[2] or '00'}"
    return None


RULE = Rule(
    id="opening-hours-format",
    severity="warning",
    reference="https://schema.org/openingHours",
    check=check,
    doc=__doc__,
)
