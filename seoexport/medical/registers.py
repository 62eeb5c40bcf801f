"""The numbers under which registers keep people of medicine and of science, told from mistyped ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

_ORCID = re.compile(r"(?:https?://orcid\.org/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/?", re.ASCII | re.IGNORECASE)
#: What stands before an NPI where its check digit is reckoned: health applications (80) in the United States (840).
_NPI_PREFIX = "80840"


class Register(NamedTuple):
    """A register: its name, what its numbers look like, and what returns a number as it is written, or None."""

    name: str
    wanted: str
    number: Callable[[str], str | None]


def orcid(text: str) -> str | None:
    """Return the iD in a text that is one or its address, if its check digit is right.

    https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier (ISO 7064 MOD 11-2)

    >>> orcid("https://orcid.org/0000-0002-1825-0097"), orcid("0000-0002-1825-0098")
    ('0000-0002-1825-0097', None)
    """
    found = _ORCID.fullmatch(text.strip())
    if not found:
        return None
    number = found[1].upper().replace("-", "")
    total = 0
    for digit in number[:-1]:
        total = (total + int(digit)) * 2
    return found[1].upper() if number.endswith("0123456789X"[(12 - total % 11) % 11]) else None


def npi(text: str) -> str | None:
    """Return a National Provider Identifier of the United States if its check digit is right (Luhn).

    https://www.cms.gov/regulations-and-guidance/administrative-simplification/nationalprovidentstand

    >>> npi("1234567893"), npi("1234567890")
    ('1234567893', None)
    """
    number = text.strip()
    if not re.fullmatch(r"[12]\d{9}", number, re.ASCII):
        return None
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(_NPI_PREFIX + number)))
    return number if sum(each - 9 * (each > 9) for each in doubled) % 10 == 0 else None


def gmc(text: str) -> str | None:
    """Return a reference number of the General Medical Council of the United Kingdom: seven digits, no check digit.

    >>> gmc("1234567"), gmc("123456")
    ('1234567', None)
    """
    return text.strip() if re.fullmatch(r"\d{7}", text.strip(), re.ASCII) else None


#: By the key under which configuration and front matter state the number of a person.
REGISTERS: dict[str, Register] = {
    "orcid": Register("ORCID", "an ORCID iD such as 0000-0002-1825-0097, with its check digit", orcid),
    "npi": Register("NPI", "a National Provider Identifier such as 1234567893, with its check digit", npi),
    "gmc": Register("GMC", "a reference number of the GMC, seven digits", gmc),
}
