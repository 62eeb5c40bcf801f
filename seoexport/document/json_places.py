"""Where the values of a JSON text stand in it, asked for by JSON pointer: https://www.rfc-editor.org/rfc/rfc6901."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Any

_SKIPPED = json.JSONDecoder(strict=False).scan_once  # type: ignore[attr-defined]  # what `raw_decode` calls
_BETWEEN = re.compile(r"[\s:,]*+")
#: What is in the outer levels is skipped: of a graph, the one node is looked through that a question is about.
_OUTER_LEVELS = 2

# No branch fails once it has begun: a text of any length is read once.
_TOKEN = re.compile(r'("[^"\\]*+(?:\\.[^"\\]*+)*+")(\s*+:)?|[\[\]{}]|[^\s\[\]{}:,"]++', re.DOTALL)


@dataclass(slots=True)
class _Container:
    """An object or a list: where it begins, and the places of what is in it as soon as somebody looked."""

    offset: int
    inside: Any = None


class JSONPlaces:
    """The places of the values of one JSON text, each part of which is looked through at the first question about it.

    The text has to be JSON. Of a key that stands in its object twice, the last one counts, as it does to readers.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def offset(self, pointer: str) -> int:
        r"""Return where in the text the value begins that a pointer names, or the nearest one around it.

        >>> JSONPlaces('{"a": [1, {"b/c": null}]}').offset("/a/1/b~1c"), JSONPlaces('{"a": {}}').offset("/a/b")
        (18, 6)
        """
        return self._nearest(pointer)[0]

    def exact(self, pointer: str) -> int | None:
        """Return where the value begins that a pointer names, None where there is none.

        >>> JSONPlaces('{"a": {}}').exact("/a"), JSONPlaces('{"a": {}}').exact("/a/b")
        (6, None)
        """
        offset, missing = self._nearest(pointer)
        return None if missing else offset

    def _nearest(self, pointer: str) -> tuple[int, int]:
        """Return where the nearest value begins, and how many steps of the pointer lead to nothing."""
        place = self._root
        steps = pointer.split("/")[1:]
        for number, step in enumerate(steps):
            if isinstance(place, _Container) and place.inside is None:
                place.inside = _inside(self._text, place.offset)
            inner = _inner(place, step)
            if inner is None:
                return _offset(place), len(steps) - number
            place = inner
        return _offset(place), 0

    def line_and_column(self, pointer: str) -> tuple[int, int]:
        r"""Return the line and the column, both from 1, of what `offset` finds.

        >>> JSONPlaces('{"a": 1,\n  "b": [2]}').line_and_column("/b/0")
        (2, 9)
        """
        return self.at_offset(self.offset(pointer))

    def at_offset(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of an offset, both from 1."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(end.end() for end in re.finditer("\n", self._text))]

    @cached_property
    def _root(self) -> _Container | int:
        start = _after(self._text, 0)
        return _outline(self._text, start, _OUTER_LEVELS)[0] if start < len(self._text) else start


def _after(text: str, offset: int) -> int:
    """Return where the next token begins that is none between values."""
    return _BETWEEN.match(text, offset).end()  # type: ignore[union-attr]  # it matches nothing as well


def _outline(text: str, offset: int, levels: int) -> tuple[_Container | int, int]:
    """Return the place of a value, with those of what is in it so many levels deep, and the offset behind it."""
    sign = text[offset]
    if not levels or sign not in "{[":
        place = _Container(offset) if sign in "{[" else offset
        return place, _after(text, _SKIPPED(text, offset)[1])
    inside: Any = {} if sign == "{" else []
    at = _after(text, offset + 1)
    while text[at] not in "}]":
        if sign == "{":
            key, at = _SKIPPED(text, at)
            inside[key], at = _outline(text, _after(text, at), levels - 1)
        else:
            place, at = _outline(text, at, levels - 1)
            inside.append(place)
    return _Container(offset, inside), _after(text, at + 1)


def _inside(text: str, offset: int) -> Any:
    """Return the places of all that is in the container that begins there, however deep."""
    found: list[_Container | int] = []
    inside: Any = found
    outer: list[Any] = []
    key = ""
    for token in _TOKEN.finditer(text, offset):
        sign = token[0][0]
        if sign in "}]":
            inside = outer.pop()
            if not outer:
                break
            continue
        if token[2]:
            key = token[1]
            continue
        start = token.start()
        place = _Container(start, {} if sign == "{" else []) if sign in "{[" else start
        if inside.__class__ is dict:
            inside[json.loads(key, strict=False) if "\\" in key else key[1:-1]] = place
        else:
            inside.append(place)
        if isinstance(place, _Container):
            outer.append(inside)
            inside = place.inside
    return _contents(found[0])


def _contents(place: _Container | int) -> Any:
    return place.inside if isinstance(place, _Container) else None


def _offset(place: _Container | int) -> int:
    return place.offset if isinstance(place, _Container) else place


def _inner(place: _Container | int, step: str) -> _Container | int | None:
    """Return what is in a container under a step of a pointer."""
    inside = _contents(place)
    if isinstance(inside, dict):
        found: _Container | int | None = inside.get(step.replace("~1", "/").replace("~0", "~"))
        return found
    is_number = step.isascii() and step.isdecimal() and isinstance(inside, list) and len(step) <= len(str(len(inside)))
    return inside[int(step)] if is_number and inside and int(step) < len(inside) else None
