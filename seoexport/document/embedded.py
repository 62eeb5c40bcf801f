"""What a page says in Microdata and RDFa, in the shape that JSON-LD has, each value with its element."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from seoexport.document.interface import Document, Element
from seoexport.model import JSON

Syntax = Literal["json-ld", "microdata", "rdfa"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Embedded:
    """An item at the top of its tree, as a node.

    `pointer` names it among the page's items, such as "/microdata/0"; `elements` are those in which its values stand,
    by JSON pointer, that of the item itself included.
    """

    syntax: Syntax
    pointer: str
    value: JSON
    elements: Mapping[str, Element]
    line: int | None = None


def embedded(document: Document) -> tuple[Embedded, ...]:
    """Return the page's items of schema.org's vocabulary, in document order, Microdata first."""
    return ()
