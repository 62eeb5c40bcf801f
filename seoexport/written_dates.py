"""Dates as people write them in a line of text, in many languages."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from seoexport.month_names import NUMBERS, folded

#: Thai years count from 543 BC; no page is of the year 2400.
BUDDHIST_ERA, FIRST_BUDDHIST_YEAR = 543, 2400
MONTHS_A_YEAR = 12

#: Where 5/10 is the tenth of May. English without a country, and Canada, have both orders.
_MONTH_FIRST = re.compile(r"[a-z]+-(?:us|ph)", re.IGNORECASE)
_EITHER_ORDER = re.compile(r"en|en-001|(?:en|fr)-ca", re.IGNORECASE)

#: The digits of the world's scripts by name: `\\d` knows them too, and takes four times as long.
DIGITS = "0-9٠-٩۰-۹०-९๐-๙０-９"
_NUMBER, _YEAR = re.compile(f"[{DIGITS}]+"), re.compile(f"[{DIGITS}]{{4}}")
_LONGEST_GAP = 40
_LINK = r"(?:(?:de|del|di|do|of|năm)\s|d[’'])?"
#: Hebrew joins its preposition to the month; the vowels of Indian and Thai words are no letters to a regex.
_WORD = (
    r"ב?(?P<word>[^\W\d_]{3,16}|(?:كانون|تشرين)\s\w+|[\u0590-\u06ff]{2,8}"
    r"|[\u0900-\u097f]{2,10}|[\u0e00-\u0e7f.]{2,12})"
)
#: What stands between the numbers of a date.
_DAY_WORD_YEAR = re.compile(
    rf"(?:st|nd|rd|th|er|re|º|ª|°|η)?[\s.,/-]{{0,3}}{_LINK}{_WORD}[\s.,،/-]{{0,3}}{_LINK}", re.IGNORECASE
)
_DAY_YEAR = re.compile(r"(?:st|nd|rd|th)?(?:\s?,\s?|\.?\s)", re.IGNORECASE)
_YEAR_WORD_DAY = re.compile(rf"(?:\.|\sm\.)?[\s,-]{{1,2}}{_WORD}[\s.-]{{1,2}}", re.IGNORECASE)
_DAY_MONTH_YEAR = re.compile(r"\s(?:tháng|thg)\s\d+,?\s(?:năm\s)?", re.IGNORECASE)
_YEAR_MONTH_DAY = re.compile(r"\s?[年년]\s?\d+\s?[月월]\s?")
_BY_SIGN = re.compile(r"([-/]|\.\s?)\d+\1")
#: A longer number, or a year of two digits with the hour behind it.
_GOES_ON = re.compile(r"[-/.]\d|:")
_WORD_BEFORE = re.compile(r"[^\W\d_]{3,16}(?=[\s.]\s?$)")
#: A name in front may stand directly before the month: `Jane DoeMay 5, 2024`.
_CAPITAL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")


class Written(NamedTuple):
    """A date in a line, and from where to where it is written."""

    date: dt.date
    start: int
    end: int


def written_dates(line: str, language: str | None = None) -> list[Written]:
    """Return the dates in a line of text in the order in which they stand; those that could mean two are left out.

    `language` tells whether the day or the month comes first in 10/11/2022.

    >>> [found.date.isoformat() for found in written_dates("Stand: 10. Mai 2024, zuerst am 3.4.2023")]
    ['2024-05-10', '2023-04-03']
    >>> written_dates("10/11/2022"), written_dates("10/11/2022", "de")[0].date.isoformat()
    ([], '2022-11-10')
    """
    if not _YEAR.search(line):
        return []
    numbers = [(number.start(), _year_end(line, number)) for number in _NUMBER.finditer(line)]
    found: list[Written] = []
    for at in range(len(numbers) - 1):
        if found and numbers[at][0] < found[-1].end:
            continue
        date = _three_numbers(line, numbers[at : at + 3], language) or _two_numbers(line, *numbers[at : at + 2])
        if date and not _continues(line, date.start):
            found.append(date)
    return found


def _year_end(line: str, number: re.Match[str]) -> int:
    """Return where a number ends: a year before the hour, where the page sets them apart without a blank."""
    hour = number.end() - number.start() - 4
    return number.start() + 4 if hour in (1, 2) and line[number.end() : number.end() + 1] == ":" else number.end()


def _continues(line: str, start: int) -> bool:
    """Return whether what stands before makes the first number part of a longer one: a version, a price, a path."""
    before = line[max(0, start - 2) : start]
    return before[-1:] == "/" or (before[-1:] in (".", ":", ",", "-") and before[:1].isdigit() and len(before) == 2)


def _three_numbers(line: str, numbers: list[tuple[int, int]], language: str | None) -> Written | None:
    if len(numbers) < len(("year", "month", "day")) or numbers[2][1] - numbers[0][0] > _LONGEST_GAP:
        return None
    start, end = numbers[0][0], numbers[2][1]
    sizes = [last - first for first, last in numbers]
    between = line[numbers[0][1] : numbers[2][0]]
    sign = _BY_SIGN.fullmatch(between)
    one, two, three = (int(line[first:last]) for first, last in numbers)
    if sizes[0] == 4 and max(sizes[1:]) <= 2 and (sign or _YEAR_MONTH_DAY.fullmatch(between)):
        return _only([(one, two, three)], start, end)
    if sizes[2] != 4 or max(sizes[:2]) > 2:
        return None
    if sign and not _GOES_ON.match(line, end):
        return _only([(three, *each) for each in _orders(one, two, sign[1], language)], start, end)
    return _only([(three, two, one)], start, end) if _DAY_MONTH_YEAR.fullmatch(between) else None


def _two_numbers(line: str, one: tuple[int, int], two: tuple[int, int]) -> Written | None:
    (start, first_end), (second_start, end) = one, two
    gap, sizes = line[first_end:second_start], (first_end - start, end - second_start)
    if len(gap) > _LONGEST_GAP or 4 not in sizes or min(sizes) > 2:
        return None
    first, second = int(line[start:first_end]), int(line[second_start:end])
    if sizes[0] == 4:
        word = _YEAR_WORD_DAY.fullmatch(gap)
        return _only([(first, _month(word["word"]), second)], start, end) if word else None
    if word := _DAY_WORD_YEAR.fullmatch(gap):
        return _only([(second, _month(word["word"]), first)], start, end)
    if _DAY_YEAR.fullmatch(gap) and (before := _WORD_BEFORE.search(line, max(0, start - 20), start)):
        name = _CAPITAL.split(before[0])[-1]
        return _only([(second, _month(name), first)], before.end() - len(name), end)
    return None


def _month(word: str) -> int:
    return NUMBERS.get(folded(word), 0)


def _orders(one: int, two: int, sign: str, language: str | None) -> Iterator[tuple[int, int]]:
    """Yield each (month, day) that two numbers before a year may mean."""
    if sign[0] == ".":
        yield two, one
        return
    settled = language and max(one, two) <= MONTHS_A_YEAR and not _EITHER_ORDER.fullmatch(language)
    month_first = bool(settled and _MONTH_FIRST.match(language or ""))
    if not (settled and month_first):
        yield two, one
    if not settled or month_first:
        yield one, two


def _only(days: list[tuple[int, int, int]], start: int, end: int) -> Written | None:
    """Return the one day of the calendar that is among (year, month, day), as written from `start` to `end`."""
    real = {date for year, month, day in days if (date := day_or_none(year, month, day))}
    return Written(real.pop(), start, end) if len(real) == 1 else None


def day_or_none(year: int, month: int, day: int) -> dt.date | None:
    """Return the day of these numbers, or None where the calendar has no such day."""
    try:
        return dt.date(year - BUDDHIST_ERA if year >= FIRST_BUDDHIST_YEAR else year, month, day)
    except ValueError:
        return None
