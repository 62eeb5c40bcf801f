"""Due reviews as a calendar: an event of a whole day for each page, https://www.rfc-editor.org/rfc/rfc5545."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from hashlib import blake2s

from seoexport.medical.due import Due
from seoexport.reports.reviews import ReviewReport, standing
from seoexport.text import one_line

#: Octets of a line, its end left out: https://www.rfc-editor.org/rfc/rfc5545#section-3.1
LONGEST_LINE = 75

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def render(pages: Sequence[Due], today: dt.date) -> str:
    """Return a calendar; what was never reviewed stands on today."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//seoexport//medical due//EN",
        *(line for page in pages for line in _event(page, today)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _event(page: Due, today: dt.date) -> Iterator[str]:
    day = page.due or today
    yield "BEGIN:VEVENT"
    # The same page is the same event on every day that the calendar is made: subscribers see it move.
    yield f"UID:{blake2s(page.url.encode('utf-8', 'replace'), digest_size=8).hexdigest()}@seoexport"
    yield f"DTSTAMP:{today:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"SUMMARY:{_text(f'Review: {page.title or page.url}')}"
    yield f"DESCRIPTION:{_text(standing(page, today))}"
    yield f"URL:{one_line(page.url)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(value: str) -> str:
    return one_line(value).translate(_ESCAPED)


def folded(line: str) -> str:
    r"""Return a line as several of at most 75 octets, no character torn apart.

    >>> folded("SUMMARY:" + "a" * 70) == "SUMMARY:" + "a" * 67 + "\r\n " + "aaa"
    True
    """
    parts, part, size = [], "", 0
    for character in line:
        octets = len(character.encode("utf-8", "replace"))
        if size + octets > LONGEST_LINE:
            parts.append(part)
            part, size = " ", 1
        part, size = part + character, size + octets
    return "\r\n".join([*parts, part])


REPORT = ReviewReport(name="ics", render=render)
