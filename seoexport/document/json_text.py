"""The keys of JSON texts: which of them stand in one object twice, and how JSON pointers write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(r'("[^"\\]*+(?:\\.[^"\\]*+)*+")(\s*+:)?|[\[\]{},]', re.DOTALL)


class RepeatedKey(NamedTuple):
    """A key that its object had before, the JSON pointer of its value, and where in the text it stands."""

    key: str
    pointer: str
    offset: int


def repeated_keys(text: str) -> list[RepeatedKey]:
    """Return the keys of a JSON text that stand in one object twice; of their values readers keep one or the other.

    >>> repeated_keys('[{"a": 1, "b": {"a": 2, "a": 3}}]')
    [RepeatedKey(key='a', pointer='/0/b/a', offset=24)]
    """
    return list(_repeated(text))


def escaped(key: str) -> str:
    """Return a key as a part of a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901#section-3."""
    return key.replace("~", "~0").replace("/", "~1") if "/" in key or "~" in key else key


def _repeated(text: str) -> Iterator[RepeatedKey]:
    seen: list[set[str] | None] = []
    path: list[str | int] = []
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in "{[":
            seen.append(set() if sign == "{" else None)
            path.append("" if sign == "{" else 0)
        elif sign in "}]":
            seen.pop()
            path.pop()
        elif token[2] and (keys := seen[-1]) is not None:
            path[-1] = key = json.loads(token[1])
            if key in keys:
                yield RepeatedKey(key, "".join(f"/{escaped(str(part))}" for part in path), token.start())
            keys.add(key)
        elif sign == "," and isinstance(number := path[-1], int):
            path[-1] = number + 1
