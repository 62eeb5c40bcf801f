"""JSON as front matter: strict, each repeated key reported, and the line of each key."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn

from seoexport.errors import UnusableFrontMatter
from seoexport.extractor.front_matter.limits import check_characters, too_deep
from seoexport.loaded import MAX_DEPTH, Loaded, Path, RepeatedKey, line_at

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|\r\n?|\n')

# First a whole pair, then a half.
_SURROGATES = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)"
)


def load(text: str) -> Loaded:
    r"""Return what `text` says; half of a surrogate pair is read as U+FFFD.

    >>> load('{"a": 1,\n "a": 2}')
    Loaded(value={'a': 2}, lines={('a',): 2}, repeated=(RepeatedKey(path=('a',), first_line=1, last_line=2),))
    """
    check_characters(text)
    whole = _SURROGATES.sub(lambda match: "\\ufffd" if match[1] else match[0], text)
    try:
        value = json.loads(whole, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        reason = error.msg[:1].lower() + error.msg[1:]
        raise UnusableFrontMatter(reason, line_at(text, error.pos)) from error
    except RecursionError as error:
        raise too_deep(1) from error
    except ValueError as error:
        raise UnusableFrontMatter(str(error), 1) from error
    keys = list(_standing(_places(whole), ()))
    return Loaded(
        value=value,
        lines={path: place.line for path, place in keys},
        repeated=tuple(
            RepeatedKey(path=path, first_line=place.first_line, last_line=place.line)
            for path, place in keys
            if place.repeated
        ),
    )


@dataclass(slots=True)
class _Place:
    """Where a key stands, or an item of a list, and what stands in its value."""

    line: int
    first_line: int
    repeated: bool = False
    within: dict[str | int, _Place] = field(default_factory=dict)


def _places(text: str) -> _Place:
    """Return the places in a text known to be JSON: `json` reads it but does not tell where things stand."""
    line, string = 1, ""
    now = root = _Place(line, line)
    way: list[_Place] = []
    for match in _TOKEN.finditer(text):
        sign = match[0]
        if sign[0] in "\r\n":
            line += 1
        elif sign[0] == '"':
            string = sign
        elif sign == ":":
            now = _enter(way[-1], json.loads(string), line)
        elif sign in "}]":
            way.pop()
        elif sign in "{[":
            way.append(now)
            if len(way) > MAX_DEPTH:
                raise too_deep(line)
        if sign == "[" or (sign == "," and 0 in way[-1].within):
            now = _enter(way[-1], len(way[-1].within), line)
    return root


def _enter(container: _Place, key: str | int, line: int) -> _Place:
    before = container.within.pop(key, None)
    place = _Place(line, before.first_line if before else line, repeated=before is not None)
    container.within[key] = place
    return place


def _standing(place: _Place, path: Path) -> Iterator[tuple[Path, _Place]]:
    for part, inner in place.within.items():
        here = (*path, part)
        if isinstance(part, str):
            yield here, inner
        yield from _standing(inner, here)


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
