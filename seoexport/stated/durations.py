"""Lengths of time, as ISO 8601 writes them and as people do."""

from __future__ import annotations

import re
from fractions import Fraction

_NUMBER = r"\d{1,9}(?:[.,]\d{1,3})?"
#: https://schema.org/Duration; weeks stand alone.
_ISO = re.compile(
    rf"P(?:{_NUMBER}W|(?=.)(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}D)?"
    rf"(?:T(?=.)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?)"
)
_PART = re.compile(rf"({_NUMBER})\s*([a-z]+)\.?(?:\s*(?:,|and|&)\s*|\s*)", re.ASCII)
_SECONDS = {
    86_400: ("d", "day", "days"),
    3_600: ("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas"),
    60: ("m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos"),
    1: ("s", "sec", "secs", "second", "seconds", "sek", "sekunden", "seconde", "secondes", "segundo", "segundos"),
}
_UNITS = {word: seconds for seconds, words in _SECONDS.items() for word in words}
_WEEK = 7 * 86_400


def duration(text: str) -> str | None:
    """Return a length of time as ISO 8601 writes it; None where `text` names none.

    >>> duration("PT20M"), duration("1 h 30 min"), duration("1.5 hours"), duration("2 days")
    ('PT20M', 'PT1H30M', 'PT1H30M', 'P2D')
    >>> duration("20"), duration("a while"), duration("20-30 min")
    (None, None, None)
    """
    text = text.strip()
    if _ISO.fullmatch(text.upper()):
        return text.upper().replace(",", ".")
    seconds = _seconds(text.lower().replace("weeks", "week").replace("week", "w"))
    return _written(seconds) if seconds else None


def _seconds(text: str) -> int | None:
    """Return the seconds in parts such as `1 h 30 min`, from the largest unit to the smallest, each once."""
    total, at, last = Fraction(0), 0, _WEEK + 1
    while at < len(text):
        part = _PART.match(text, at)
        unit = _WEEK if part and part[2] == "w" else _UNITS.get(part[2]) if part else None
        if part is None or unit is None or unit >= last:
            return None
        total += Fraction(part[1].replace(",", ".")) * unit
        at, last = part.end(), unit
    return int(total) if total.denominator == 1 else None


def _written(seconds: int) -> str:
    days, rest = divmod(seconds, 86_400)
    time = ((rest // 3_600, "H"), (rest % 3_600 // 60, "M"), (rest % 60, "S"))
    clock = "".join(f"{number}{unit}" for number, unit in time if number)
    return f"P{f'{days}D' if days else ''}{f'T{clock}' if clock else ''}"
