"""Values read from a text, with the lines on which their keys stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

#: What a text from a stranger may hold; a content file's front matter holds a thousandth of it.
MAX_CHARACTERS = 1_000_000
MAX_DEPTH = 50

#: The way to a value: the keys of mappings and, counted from 0, the places in lists.
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatedKey:
    """A key that stands more than once in one mapping; lines count from 1."""

    path: Path
    first_line: int
    last_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What a YAML, TOML or JSON text says: plain values, and for each key its line, from 1.

    Of a repeated key the last value is in `value` and the last line in `lines`.
    """

    value: Any
    lines: Mapping[Path, int]
    repeated: tuple[RepeatedKey, ...] = ()


def line_at(text: str, index: int) -> int:
    r"""Return the line of the character at `index`, from 1; CR, LF and CR LF each end a line.

    >>> line_at("a\r\nb\rc", 5)
    3
    """
    before = text[:index]
    return before.count("\n") + before.count("\r") - before.count("\r\n") + 1
