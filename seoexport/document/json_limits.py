"""How large a JSON-LD block may be: beyond these limits it is refused by name, never read in part."""

from __future__ import annotations

from typing import Any

from seoexport.document.json_text import escaped

#: What a JSON-LD block may nest before it is refused; the deepest real one seen had 14 levels.
MAX_DEPTH = 200
#: Objects in one block; the fullest real one seen had some thousand.
MAX_NODES = 50_000
#: Characters of a key, and of a value.
MAX_KEY, MAX_STRING = 1_000, 1_000_000
#: Characters of the JSON pointers of all objects: what is deep under long keys is told at length.
_MAX_POINTERS = 20_000_000
#: A shorter text is within all limits but that of depth.
_SMALL = 64_000

TOO_DEEP = f"nested more than {MAX_DEPTH} deep"


class TooLarge(ValueError):
    """A JSON text is beyond a limit."""


def refuse_size(text: str, value: Any) -> None:
    """Raise TooLarge where the value of a JSON text is beyond a limit."""
    # Counting brackets is enough for nearly all texts: none nests deeper than it has brackets.
    if len(text) > _SMALL or text.count("{") + text.count("[") > MAX_DEPTH:
        _measure(value)


def _measure(value: Any) -> None:
    nodes = pointers = 0
    stack: list[tuple[int, int, Any]] = [(1, 0, value)]
    while stack:
        depth, length, outer = stack.pop()
        if isinstance(outer, str):
            if len(outer) > MAX_STRING:
                raise TooLarge(f"a text of {len(outer):,} characters; the limit is {MAX_STRING:,}")
            continue
        if depth > MAX_DEPTH:
            raise TooLarge(TOO_DEEP)
        if isinstance(outer, dict):
            nodes, pointers = nodes + 1, pointers + length
            if nodes > MAX_NODES or pointers > _MAX_POINTERS:
                raise TooLarge(f"more than {MAX_NODES:,} nodes, or long keys around many nodes")
            longest = max(map(len, outer), default=0)
            if longest > MAX_KEY:
                raise TooLarge(f"a key of {longest:,} characters; the limit is {MAX_KEY:,}")
            stack += [
                (depth + 1, length + len(escaped(key)) + 1, inner)
                for key, inner in outer.items()
                if isinstance(inner, dict | list | str)
            ]
        else:
            inner_length = length + len(str(len(outer))) + 1
            stack += [(depth + 1, inner_length, inner) for inner in outer if isinstance(inner, dict | list | str)]
