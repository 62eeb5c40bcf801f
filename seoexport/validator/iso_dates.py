"""Dates, moments and times of day as ISO 8601 writes them: https://schema.org/Date, https://schema.org/DateTime."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime

from seoexport import dates
from seoexport.model import Date

#: A longer text is no date; looked at first, so that nothing else has to be.
LONGEST = 40

_TIME = r"(?:[01]\d|2[0-4])(?::?[0-5]\d(?::?[0-6]\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?"
_DAY = re.compile(rf"\d{{4}}-\d{{2}}-\d{{2}}(?:[Tt ]{_TIME})?|\d{{8}}(?:T{_TIME})?", re.IGNORECASE | re.ASCII)
#: Years and months alone, years before the first, days of a week and of a year.
_OTHER = re.compile(
    r"-?\d{4}(?:-(?:0[1-9]|1[0-2]))?|-\d{4}-\d{2}-\d{2}|\d{4}-?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-?[1-7])?"
    r"|\d{4}-(?:[0-2]\d\d|3[0-5]\d|36[0-6])",
    re.ASCII,
)
#: What most pages have, and what exists without looking at a calendar.
_PLAIN = re.compile(
    r"[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])"
    r"(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)
#: As mails and the headers of HTTP write it: https://www.rfc-editor.org/rfc/rfc5322#section-3.3
_OF_MAILS = re.compile(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} [12]\d{3} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})", re.ASCII)
_CLOCK = re.compile(rf"T?{_TIME}", re.IGNORECASE | re.ASCII)


def is_plain(value: object) -> bool:
    """Return whether a value is a date as most pages write it; one that is not may still be in order.

    >>> is_plain("2024-05-10T08:30:00Z"), is_plain("2024-05-31"), is_plain(None)
    (True, False, False)
    """
    return value.__class__ is str and _PLAIN.fullmatch(value) is not None


def looks_iso(text: str) -> bool:
    """Return whether a text is written as ISO 8601 has it, be it a day that does not exist.

    >>> looks_iso("2026-13-45"), looks_iso("2024-05"), looks_iso("10 May 2024"), looks_iso("2024-5-1")
    (True, True, False, False)
    """
    return len(text) <= LONGEST and bool(_DAY.fullmatch(text) or _OTHER.fullmatch(text))


def exists(text: str) -> bool:
    """Return whether a date of ISO 8601 is one of the calendar.

    >>> exists("2024-02-29T24:00:00Z"), exists("2023-02-29"), exists("2024-05"), exists("20240510")
    (True, False, True, True)
    """
    if _OTHER.fullmatch(text):
        return text.lstrip("-")[:4] != "0000"
    day = text[:10] if "-" in text[:10] else f"{text[:4]}-{text[4:6]}-{text[6:8]}"
    return dates.parse(day) is not None


def is_time(text: str) -> bool:
    """Return whether a text is a time of day.

    >>> is_time("09:30"), is_time("09:30:00+01:00"), is_time("9:30"), is_time("9 am")
    (True, True, False, False)
    """
    return len(text) <= LONGEST and bool(_CLOCK.fullmatch(text))


def certain(text: str) -> str | None:
    """Return a date that is written in another way as ISO 8601 has it; None where that is not certain.

    >>> certain("10 May 2024"), certain("May 10, 2024, 8 o'clock"), certain("10/11/2024"), certain("2024-5-1")
    ('2024-05-10', None, None, '2024-05-01')
    >>> certain("Fri, 10 May 2024 08:30:00 GMT"), certain("Fri, 31 Feb 2024 08:30:00 +0200")
    ('2024-05-10T08:30:00+00:00', None)
    """
    if _OF_MAILS.fullmatch(text):
        return _of_mail(text)
    found: Date | None = dates.parse(text) if len(text) <= LONGEST else None
    if found is None or (":" in text and found.isoformat()[10:] == "") or not _ends_with_it(text):
        return None
    return found.isoformat()


def _of_mail(text: str) -> str | None:
    try:
        return parsedate_to_datetime(text).isoformat()
    except ValueError:
        return None


def _ends_with_it(text: str) -> bool:
    """Return whether nothing stands behind the year or the time, which would be lost."""
    return text[-1:].isdigit() or text[-1:] in "Zz"
