"""How large a JSON-LD block may be: beyond these limits it is refused by name, never read in part."""

from __future__ import annotations

from typing import Any

from seoexport.document.json_text import escaped

#: What a JSON-LD block may nest before it is refused; the deepest real one seen had 14 levels.
MAX_DEPTH = 200
#: Objects and lists in one block; the fullest real one seen had some thousand.
MAX_NODES = 50_000
#: Characters of a key, and of a value.
MAX_KEY, MAX_STRING = 1_000, 1_000_000
#: Characters of the JSON pointers of all objects: what is deep under long keys is told at length.
_MAX_POINTERS = 20_000_000
#: A shorter text is within all limits but that of depth.
_SMALL = 64_000

_CONTAINERS = (dict, list)
_MEASURED = (*_CONTAINERS, str)

TOO_DEEP = f"nested more than {MAX_DEPTH} deep"


class TooLarge(ValueError):
    """A JSON text is beyond a limit."""


def refuse_size(text: str, value: Any) -> None:
    """Raise TooLarge where the value of a JSON text is beyond a limit."""
    # Counting brackets is enough for nearly all texts: none nests deeper than it has brackets.
    if value.__class__ in _CONTAINERS and (len(text) > _SMALL or text.count("{") + text.count("[") > MAX_DEPTH):
        _measure(value)


def _measure(value: Any) -> None:
    nodes = pointers = 0
    stack: list[tuple[int, int, Any]] = [(1, 0, value)]
    while stack:
        depth, length, outer = stack.pop()
        if depth > MAX_DEPTH:
            raise TooLarge(TOO_DEEP)
        nodes, pointers = nodes + 1, pointers + length
        if nodes > MAX_NODES or pointers > _MAX_POINTERS:
            raise TooLarge(f"more than {MAX_NODES:,} nodes and lists, or long keys around many of them")
        if outer.__class__ is dict:
            parts = [(len(escaped(_short(key))), inner) for key, inner in outer.items()]
        else:
            number = len(str(len(outer)))
            parts = [(number, inner) for inner in outer if inner.__class__ in _MEASURED]
        for size, inner in parts:
            if inner.__class__ is str:
                _refuse_long(inner)
            elif inner.__class__ in _CONTAINERS:
                stack.append((depth + 1, length + size + 1, inner))


def _short(key: str) -> str:
    if len(key) > MAX_KEY:
        raise TooLarge(f"a key of {len(key):,} characters; the limit is {MAX_KEY:,}")
    return key


def _refuse_long(text: str) -> None:
    if len(text) > MAX_STRING:
        raise TooLarge(f"a text of {len(text):,} characters; the limit is {MAX_STRING:,}")
