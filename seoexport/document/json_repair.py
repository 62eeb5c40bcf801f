"""What a broken JSON-LD block was meant to say, where that is beyond doubt.

A search engine drops such a block whole, so its author has to hear of it; for reading the page it is evidence. Only
what stands around the values is mended: no bracket, quote or value is ever made up.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any, NamedTuple

from seoexport.document.json_limits import refuse_size
from seoexport.document.strict_json import no_constant

_FLAGS = re.DOTALL | re.VERBOSE
# No branch fails once it has begun: what is never closed is read to the end of the text.
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)'
_WRAPPING = re.compile(
    rf"""{_STRING}
       | (?P<cdata> (?:/[/*]\s*+)? (?: <!\[CDATA\[ | <?!?\]\]> ) (?:\s*\*/)? )
       | (?P<html> <!-- (?=[\s/]*+[\[{{<]) | <!-- .*? (?:-->|\Z) | (?://\s*+)? --> )
       | (?P<script> //[^\n]* | /\*.*?(?:\*/|\Z) )""",
    _FLAGS,
)
_COMMA = re.compile(rf"{_STRING} | (?P<comma> ,(?=\s*+[}}\]]) )", _FLAGS)
_BETWEEN = re.compile(r"[\s;,]*")
_NAMES = {"cdata": "CDATA marks", "html": "HTML comments", "script": "comments", "comma": "extra commas"}
_SIGNS_AT_END = " \t\r\n;,"


class Repaired(NamedTuple):
    """The value of a text that is no JSON, and what had to be overlooked to read it."""

    value: Any
    overlooked: tuple[str, ...]


def repaired(text: str) -> Repaired | None:
    """Return what a text that is no JSON says, or None where it would have to be guessed.

    1. quotes escaped as `&quot;` throughout
    2. a byte order mark
    3. the marks of CDATA sections and HTML comments around the values, and comments between them
    4. a comma before a closing bracket; commas and semicolons at the end
    5. raw control characters in strings
    6. several values one after the other

    >>> repaired('<!-- {"a": [1, 2,],}; -->')
    Repaired(value={'a': [1, 2]}, overlooked=('HTML comments', 'extra commas', 'signs behind the end'))
    """
    overlooked: list[str] = []
    if '"' not in text and ("&quot;" in text or "&#34;" in text):
        text = unescape(text)
        overlooked.append("escaped quotes")
    if "\ufeff" in text[:1]:
        overlooked.append("a byte order mark")
    text = text.lstrip("\ufeff \t\r\n")
    for pattern in (_WRAPPING, _COMMA):
        text, found = _without(pattern, text)
        overlooked += [name for group, name in _NAMES.items() if group in found]
    text = text.strip()
    if text.endswith((";", ",")):
        text = text.rstrip(_SIGNS_AT_END)
        overlooked.append("signs behind the end")
    return _read(text, overlooked)


def _without(pattern: re.Pattern[str], text: str) -> tuple[str, set[str]]:
    """Return a text with a blank for what the groups of a pattern match, and the names of those groups."""
    found: set[str] = set()

    def blank(match: re.Match[str]) -> str:
        if match.lastgroup is None:
            return match[0]
        found.add(match.lastgroup)
        return " "

    return pattern.sub(blank, text), found


def _read(text: str, overlooked: list[str]) -> Repaired | None:
    for is_strict in (True, False):
        try:
            values = _values(text, json.JSONDecoder(strict=is_strict, parse_constant=no_constant))
            refuse_size(text, values)
        except (ValueError, RecursionError):
            continue
        if not values or not all(isinstance(value, dict | list) for value in values):
            return None
        names = [*overlooked, *(() if is_strict else ("raw control characters",))]
        if len(values) == 1:
            return Repaired(values[0], tuple(names))
        return Repaired(values, (*names, "several values"))
    return None


def _values(text: str, decoder: json.JSONDecoder) -> list[Any]:
    values: list[Any] = []
    at = 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        values.append(value)
        at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
    return values
