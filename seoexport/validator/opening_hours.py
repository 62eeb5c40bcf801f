"""When a business is open, by its mark-up: https://schema.org/OpeningHoursSpecification."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from seoexport.one_or_many import as_list
from seoexport.validator.value_kinds import text_of

MINUTES_OF_A_DAY = 24 * 60
#: A longer text is no time of day.
LONGEST = 40

_CLOCK = re.compile(r"T?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?", re.ASCII)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_OF_ABBREVIATION = {day[:length]: day for day in _DAYS for length in (2, 3)}


class Hours(NamedTuple):
    """The minutes of a day from which to which a business is open; after midnight where `closes` is not the later."""

    opens: int
    closes: int

    def span(self) -> tuple[int, int]:
        """Return the minutes from midnight on at which the hours begin and end, the next day's counted on.

        >>> Hours(1080, 120).span()
        (1080, 1560)
        """
        return self.opens, self.closes if self.closes > self.opens else self.closes + MINUTES_OF_A_DAY


def minutes(value: Any) -> int | None:
    """Return the minute of the day that a time of day names; None for what is none.

    >>> minutes("09:30"), minutes("24:00"), minutes("25:00"), minutes("9 am")
    (570, 1440, None, None)
    """
    text = text_of(value)
    found = _CLOCK.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        return None
    minute = int(found[1]) * 60 + int(found[2])
    return minute if minute <= MINUTES_OF_A_DAY and int(found[2]) < 60 else None


def hours(node: dict[str, Any]) -> Hours | None:
    """Return when a specification says that it is open; None for a day on which it is closed, and for what is unclear.

    A day is closed where it opens and closes at midnight, which is how Google reads it.

    >>> hours({"opens": "18:00", "closes": "02:00"}), hours({"opens": "00:00", "closes": "00:00"})
    (Hours(opens=1080, closes=120), None)
    """
    opens, closes = minutes(node.get("opens")), minutes(node.get("closes"))
    if opens is None or closes is None or opens == closes:
        return None
    return Hours(opens, closes)


def days(node: dict[str, Any]) -> list[str]:
    """Return the days of the week for which a specification holds, all where it names none.

    >>> days({"dayOfWeek": ["https://schema.org/Monday", "Su"]})
    ['Monday', 'Sunday']
    """
    stated = as_list(node.get("dayOfWeek"))
    if not stated:
        return list(_DAYS)
    names = [text_of(each.get("@id")) if isinstance(each, dict) else text_of(each) for each in stated]
    bare = (name.rpartition("/")[2].rpartition("#")[2].strip().title() for name in names)
    return [_OF_ABBREVIATION.get(name, name) for name in bare if _OF_ABBREVIATION.get(name, name) in _DAYS]
