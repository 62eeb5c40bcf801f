"""A JSON text with some of its values changed, and every other character as it was.

The changes are those of JSON Patch, https://www.rfc-editor.org/rfc/rfc6902, with paths of the text as it is.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right, insort
from collections.abc import Iterable
from typing import Any, NamedTuple

from seoexport.diagnostics import Change
from seoexport.document.json_places import JSONPlaces

_BLANKS = re.compile(r"[ \t\r\n]*")
_COMMA = re.compile(r"[ \t\r\n]*,")
_DECODER = json.JSONDecoder(strict=False)


class _Edit(NamedTuple):
    start: int
    end: int
    text: str
    path: str


class Edited(NamedTuple):
    """The text with changes, and which of them were made."""

    text: str
    made: tuple[Change, ...]


def edited(text: str, repairs: Iterable[tuple[Change, ...]]) -> Edited:
    r"""Return the text with the repairs made, each with all of its changes or not at all.

    Of two that want the same place the first is made. Raises ValueError where the text is no JSON.

    >>> text = '{\n  "name": "Ada",\n  "url": "http://example.org/"\n}'
    >>> repair = (Change("replace", "/url", "https://example.org/"), Change("add", "/@type", "Person"))
    >>> print(edited(text, [repair]).text)
    {
      "@type": "Person",
      "name": "Ada",
      "url": "https://example.org/"
    }
    """
    places, kept = JSONPlaces(text), _Apart()
    made: list[Change] = []
    for repair in repairs:
        edits = [_edit(text, places, change) for change in repair]
        if kept.took([each for each in edits if each is not None], len(edits)):
            made += repair
    parts: list[str] = []
    end = 0
    for each in kept.edits:
        parts += [text[end : each.start], each.text]
        end = each.end
    return Edited("".join((*parts, text[end:])), tuple(made))


class _Apart:
    """Edits none of which touches what another one changes, in the order of their places."""

    def __init__(self) -> None:
        self.edits: list[_Edit] = []
        self._paths: set[str] = set()

    def took(self, edits: list[_Edit], number: int) -> bool:
        """Take all of so many edits, or none of them where one is missing or in the way of another."""
        paths = {each.path for each in edits}
        if len(paths) < number or not paths.isdisjoint(self._paths):
            return False
        for number_taken, each in enumerate(edits):
            if self._is_in_the_way(each):
                for taken in edits[:number_taken]:
                    self.edits.remove(taken)
                return False
            insort(self.edits, each)
        self._paths |= paths
        return True

    def _is_in_the_way(self, edit: _Edit) -> bool:
        place = bisect_right(self.edits, edit)
        near = self.edits[max(place - 1, 0) : place + 1]
        return any(other.start < edit.end and edit.start < other.end for other in near)


def _edit(text: str, places: JSONPlaces, change: Change) -> _Edit | None:
    start = places.exact(change.path)
    if start is None:
        above, _, key = change.path.rpartition("/")
        around = places.exact(above) if change.op == "add" else None
        return None if around is None else _added(text, around, key, change)
    end = _DECODER.raw_decode(text, start)[1]
    if change.op == "remove":
        return _removed(text, start, end, change.path)
    return _Edit(start, end, written(change.value), change.path)


def _added(text: str, brace: int, key: str, change: Change) -> _Edit | None:
    """Return the edit that puts a key into an object before all others, as far to the right as they stand."""
    if text[brace] != "{":
        return None
    member = f"{written(key.replace('~1', '/').replace('~0', '~'))}: {written(change.value)}"
    blanks = _BLANKS.match(text, brace + 1)
    inside = blanks.end() if blanks else brace + 1
    if text[inside] == "}":
        return _Edit(brace + 1, inside, member, change.path)
    blank = text[brace + 1 : inside]
    return _Edit(brace + 1, brace + 1, f"{blank}{member},{'' if blank else ' '}", change.path)


def _removed(text: str, start: int, end: int, path: str) -> _Edit:
    """Return the edit that takes a value out, with its key if it has one, and with one comma."""
    start = _key_start(text, start)
    comma = _COMMA.match(text, end)
    if comma:
        behind = _BLANKS.match(text, comma.end())
        return _Edit(start, behind.end() if behind else comma.end(), "", path)
    before = _back(text, start)
    return _Edit(before if text[before] == "," else start, end, "", path)


def _key_start(text: str, start: int) -> int:
    """Return where the key of a value begins; of a value in a list, the value."""
    colon = _back(text, start)
    if text[colon] != ":":
        return start
    quote = text.rfind('"', 0, _back(text, colon))
    while _is_escaped(text, quote):
        quote = text.rfind('"', 0, quote)
    return quote


def _is_escaped(text: str, place: int) -> bool:
    first = place
    while text[first - 1] == "\\":
        first -= 1
    return (place - first) % 2 == 1


def _back(text: str, end: int) -> int:
    """Return the place of the last character before `end` that is not blank."""
    while text[end - 1] in " \t\r\n":
        end -= 1
    return end - 1


def written(value: Any, indent: int | None = None) -> str:
    r"""Return a value as JSON that cannot end the element in which it stands.

    >>> print(written("</script>"))
    "\u003c/script>"
    """
    return json.dumps(value, ensure_ascii=False, indent=indent).replace("<", "\\u003c")
