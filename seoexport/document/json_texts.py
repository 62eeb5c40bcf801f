"""The texts of a JSON value with their places, for whoever looks for a text wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from seoexport.document.json_text import escaped


class Text(NamedTuple):
    """A text, its JSON pointer, and the key of the object around it under which it stands, alone or in a list."""

    path: str
    key: str
    text: str


def texts(value: Any) -> Iterator[Text]:
    """Yield every text of a JSON value.

    >>> [tuple(each) for each in texts({"a": ["b"], "c/d": "e"})]
    [('/a/0', 'a', 'b'), ('/c~1d', 'c/d', 'e')]
    """
    waiting: list[tuple[str, str, Any]] = [("", "", value)]
    while waiting:
        path, key, each = waiting.pop()
        if isinstance(each, str):
            yield Text(path, key, each)
        elif isinstance(each, dict):
            waiting += reversed([(f"{path}/{escaped(name)}", name, part) for name, part in each.items()])
        elif isinstance(each, list):
            waiting += reversed([(f"{path}/{number}", key, part) for number, part in enumerate(each)])
