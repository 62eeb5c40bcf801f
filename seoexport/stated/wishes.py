"""What messages say of keys and values that do not fit: the value itself, and what would fit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from seoexport.stated.kinds import node_types
from seoexport.stated.names import properties_like
from seoexport.text import folded_name, one_line, storable

#: Of a value that does not fit, as much is shown as tells it apart.
LONGEST_VALUE = 60
#: Of an enumeration with more members the first are named.
_MOST_MEMBERS = 12
_MOST_TYPES = 4

_WORDS = {
    "Boolean": "true or false",
    "CssSelectorType": "a CSS selector",
    "Date": "a date such as 2024-05-10",
    "DateTime": "a moment such as 2024-05-10T19:30+02:00",
    "Distance": "a length with its unit such as 12 cm",
    "Duration": "a length of time such as 20 min or PT20M",
    "Energy": "an amount with its unit such as 240 kcal",
    "Float": "a number",
    "Integer": "a whole number",
    "Mass": "a weight with its unit such as 5 kg",
    "Number": "a number",
    "PronounceableText": "a text",
    "Text": "a text",
    "Time": "a time of day such as 19:30",
    "XPathType": "an XPath",
    "URL": "an http or https address such as https://example.org/a/",
}


def shown(value: Any) -> str:
    """Return a value as a message quotes it.

    >>> shown({"price": 12})
    '{"price": 12}'
    """
    text = one_line(storable(json.dumps(value, ensure_ascii=False, default=str)))
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def unknown(kind: str, key: str, value: Any) -> str:
    """Say that a type has no such property."""
    return f"{kind} has no property {key!r} ({shown(value)}){properties_like(key, kind)}"


def repeated(key: str, name: str) -> str:
    """Say that two keys mean one property."""
    return f"{key!r} is {name} again; what stands first is used"


def unfit(name: str, value: Any, wanted: frozenset[str]) -> str:
    """Say that a value is none of what its property takes."""
    return f"{name} is {shown(value)}; it must be {fitting(value, wanted)}"


def unnamed(name: str, value: Any) -> str:
    """Say that a reference names no node."""
    return f"{name} refers to {shown(value)}; it must be the @id of a node"


def untyped(name: str, values: Mapping[str, Any], wanted: frozenset[str]) -> str:
    """Say that a mapping is of no type that its property takes."""
    reason = "of no type that fits" if {"type", "@type"} & values.keys() else "a mapping that does not say its type"
    return f"{name} is {reason}: {shown(values)}; it must be {fitting(None, wanted)}"


def fitting(value: Any, wanted: frozenset[str]) -> str:
    """Return in words what fits a property of this range.

    >>> fitting("soon", frozenset({"Date", "DateTime"}))
    'a date such as 2024-05-10 or a moment such as 2024-05-10T19:30+02:00'
    >>> fitting("EventPostpone", frozenset({"EventStatusType"})).rpartition("; ")[2]
    "did you mean 'EventPostponed'?"
    """
    words = list(dict.fromkeys(_WORDS[each] for each in sorted(wanted) if each in _WORDS))
    kinds = node_types(wanted)
    if kinds:
        words.append(f"a mapping of type {' or '.join(kinds[:_MOST_TYPES])}")
    members = _members(wanted)
    if members:
        words.append(f"one of {', '.join(members[:_MOST_MEMBERS])}{', …' if len(members) > _MOST_MEMBERS else ''}")
    return " or ".join(words) + _near(value, members)


def _near(value: Any, members: list[str]) -> str:
    near = get_close_matches(folded_name(value), map(folded_name, members), n=1) if isinstance(value, str) else []
    return f"; did you mean {next(each for each in members if folded_name(each) == near[0])!r}?" if near else ""


def _members(wanted: frozenset[str]) -> list[str]:
    from seoexport.vocabulary import ancestors, members

    enumerations = [each for each in wanted if "Enumeration" in ancestors(each)]
    return sorted({member for each in enumerations for member in members(each)})
