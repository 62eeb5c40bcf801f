"""The record of a fault that themes are known for, with what mends it in a tag or in a block of JSON-LD."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from seoexport.diagnostics import Change

#: Changes that are made together.
Changes: TypeAlias = tuple[Change, ...]


def _no_change(_: Any) -> Iterator[Changes]:
    return iter(())


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeFault:
    """What is wrong in the output of a theme where the remedy is certain.

    `in_tag` is asked with the key of a head tag and its value for a better value, empty where the tag is to go;
    `in_text` with the text of a JSON-LD block that is no JSON for the text that was meant; `in_value` with the value of
    a block for changes with paths within it. All of them return None or nothing where all is well.
    """

    id: str
    doc: str | None
    in_tag: Callable[[str, str], str | None] = lambda _, __: None
    in_text: Callable[[str], str | None] = lambda _: None
    in_value: Callable[[Any], Iterator[Changes]] = _no_change
