"""Texts, numbers and truth values as the range of a property wants them."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from seoexport import dates, urls
from seoexport.stated.durations import duration
from seoexport.stated.names import member_named, plain
from seoexport.text import folded_name, storable

_TRUTH = {"true": True, "false": False, "yes": True, "no": False}
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,15})?", re.ASCII)
#: ISO 8601 without the day, or without day and month: books have no other date.
_YEAR = re.compile(r"[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?", re.ASCII)
_CLOCK = re.compile(r"\d\d?:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?", re.ASCII)
#: Addresses of schemes that no page of the web has; a browser runs some of them.
_HARMFUL = re.compile(r"(?:javascript|vbscript|data|file|blob):\S|(?!https?:)[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_BLANKS = dict.fromkeys(range(0x21))
#: A text that means an address says so: by its scheme, by a slash at an end of it, or as the name of a file.
_ADDRESS = re.compile(
    r"https?://\S+|\.{0,2}/\S*|[#?]\S+|[^\s:]+(?:/|\.(?:avif|csv|gif|html?|jpe?g|json|m4a|mov|mp[34]|ogg|pdf|png|svg"
    r"|txt|wav|webm|webp|xml|zip)(?:[?#]\S*)?)",
    re.IGNORECASE,
)
#: What people call members of enumerations, folded, where it is no part of their names.
_CALLED = {
    "DrugPregnancyCategory": {each.lower(): f"FDAcategory{each}" for each in "ABCDX"},
    "DrugPrescriptionStatus": {"overthecounter": "OTC"},
}
#: It is above many others: an end of a word such as gas is none of their members.
_BROAD = "MedicalEnumeration"
#: Amounts with a unit.
QUANTITIES = frozenset(("Energy", "Mass", "Distance", "Quantity"))
#: What is written as text, whatever is in it.
TEXTS = frozenset(("Text", "CssSelectorType", "PronounceableText", "XPathType"))


def literal(value: Any, wanted: frozenset[str], base: str | None) -> Any:
    """Return a single value as one of the `wanted` types, or None where it fits none of them.

    >>> literal("in_stock", frozenset({"ItemAvailability"}), None), literal("90 min", frozenset({"Duration"}), None)
    ('https://schema.org/InStock', 'PT1H30M')
    >>> literal("/a.jpg", frozenset({"URL"}), "https://example.org/b/"), literal("soon", frozenset({"Date"}), None)
    ('https://example.org/a.jpg', None)
    """
    if isinstance(value, bool):
        return value if "Boolean" in wanted else None
    if isinstance(value, int | float):
        return _number(value, wanted, base)
    if isinstance(value, dt.date | dt.time):
        value = value.isoformat()
    return _text(storable(value.strip()), wanted, base) if isinstance(value, str) else None


def is_address(text: str) -> bool:
    """Return whether a text is meant as an address.

    >>> is_address("/a.jpg"), is_address("CC-BY-4.0"), is_address("a picture")
    (True, False, False)
    """
    return _ADDRESS.fullmatch(text) is not None


def is_harmful(text: str) -> bool:
    r"""Return whether a browser that took a text for an address would run or open what is in it.

    >>> is_harmful("java\tscript:alert(1)"), is_harmful("doi:10.1000/182")
    (True, False)
    """
    return _HARMFUL.match(text.translate(_BLANKS)) is not None


def _text(text: str, wanted: frozenset[str], base: str | None) -> Any:
    """Return what a text means.

    1. a member of an enumeration
    2. a truth value
    3. itself, where the property takes texts; those that also take addresses take no harmful ones
    4. a length of time, a moment, a day, a time of day, a number, an address, an amount with its unit
    """
    for enumeration in _enumerations(wanted):
        if member := _member(text, enumeration):
            return f"https://schema.org/{member}"
    if "Boolean" in wanted and (said := plain(text).lower()) in _TRUTH:
        return _TRUTH[said]
    if not TEXTS.isdisjoint(wanted):
        return _not_harmful(text) if "URL" in wanted else text
    for kind, reader in _READERS:
        if kind in wanted and (found := reader(text)) is not None:
            return found
    if "URL" in wanted and is_address(text):
        return urls.absolute(text, base)
    return text if wanted & QUANTITIES and text[:1].isdigit() and any(map(str.isalpha, text)) else None


def _not_harmful(text: str) -> str | None:
    return urls.absolute(text) if _LINK.fullmatch(text) else None if is_harmful(text) else text


def _number(value: float, wanted: frozenset[str], base: str | None) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if wanted & {"Number", "Float"}:
        return value
    if "Integer" in wanted:
        return int(value) if value == int(value) else None
    return _text(str(value), wanted, base)


def _moment(text: str) -> str | None:
    found = dates.parse(text)
    return found.isoformat() if isinstance(found, dt.datetime) else None


def _day(text: str) -> str | None:
    found = dates.parse(text)
    return dates.day_of(found).isoformat() if found else text if _YEAR.fullmatch(text) else None


def _time(text: str) -> str | None:
    if not _CLOCK.fullmatch(text):
        return None
    try:
        return dt.time.fromisoformat(text if text[2] == ":" else f"0{text}").isoformat()
    except ValueError:
        return None


def _decimal(text: str) -> float | None:
    return None if not _NUMBER.fullmatch(text) else float(text) if "." in text else int(text)


def _whole(text: str) -> int | None:
    return int(text) if _NUMBER.fullmatch(text) and "." not in text else None


_READERS: tuple[tuple[str, Callable[[str], Any]], ...] = (
    ("Duration", duration),
    ("DateTime", _moment),
    ("Date", _day),
    ("Time", _time),
    ("Number", _decimal),
    ("Float", _decimal),
    ("Integer", _whole),
)


def _member(text: str, enumeration: str) -> str | None:
    from seoexport.vocabulary import members

    if enumeration == _BROAD:
        return plain(text) if plain(text) in members(enumeration) else None
    return _CALLED.get(enumeration, {}).get(folded_name(text)) or member_named(text, members(enumeration))


@cache
def _enumerations(wanted: frozenset[str]) -> tuple[str, ...]:
    from seoexport.vocabulary import ancestors

    return tuple(sorted(each for each in wanted if "Enumeration" in ancestors(each)))
