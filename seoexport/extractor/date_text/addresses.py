"""Dates in the path of an address, as blogs and newspapers file their articles."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

from seoexport.written_dates import day_or_none

_YEAR, _MONTH, _DAY = r"(?P<y>(?:19[9]|20\d)\d)", r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>[0-3]\d)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"/(?P<y>(?:19[9]|20\d)\d)[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2})(?=[/-])",
        rf"(?<!\d){_YEAR}(?P<s>[-_]){_MONTH}(?P=s){_DAY}(?!\d)",
        rf"(?<!\d){_DAY}(?P<s>[-._]){_MONTH}(?P=s){_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}{_MONTH}{_DAY}(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?!\d)",
    )
)


def date_in_address(address: str) -> dt.date | None:
    """Return the day that the path of an address names; a month alone is none.

    >>> date_in_address("https://example.org/2024/05/10/cramp/"), date_in_address("https://example.org/2024/05/cramp/")
    (datetime.date(2024, 5, 10), None)
    >>> date_in_address("https://example.org/cramp-20240510083000-nt.html"), date_in_address("https://example.org/20241399/")
    (datetime.date(2024, 5, 10), None)
    """
    path = urlsplit(address).path
    for pattern in _PATTERNS:
        for found in pattern.finditer(path):
            if date := day_or_none(int(found["y"]), int(found["m"]), int(found["d"])):
                return date
    return None
