"""What the attributes of a page's elements say in Microdata, RDFa or microformats: items with properties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from seoexport.document.interface import Element

#: Items nested deeper than this are left out; real ones nest three or four deep.
MAX_NESTING = 16

Syntax = Literal["microdata", "rdfa"]

_SHOWN = "[itemscope], [typeof]"
#: From nine levels on, properties in properties would be a page's text many times over.
_OVERDEEP: dict[Syntax, str] = {"microdata": " ".join(["[itemprop]"] * 9), "rdfa": " ".join(["[property]"] * 9)}
#: Each reference repeats the properties that it names, and each within an item that is referred to multiplies them.
_MAX_REFERENCES, _MAX_NESTED_REFERENCES = 64, 4


def readable(root: Element) -> tuple[Syntax, ...]:
    """Return the syntaxes that a page shows and that can be read without costing many times the page itself."""
    marked = root.select(_SHOWN)
    if not marked:
        return ()
    items = [element for element in marked if element.attr("itemscope") is not None]
    shown: tuple[tuple[Syntax, bool], ...] = (
        ("microdata", bool(items) and not _multiplies(items)),
        ("rdfa", len(items) < len(marked) or any(element.attr("typeof") is not None for element in items)),
    )
    return tuple(syntax for syntax, is_shown in shown if is_shown and not root.select(_OVERDEEP[syntax]))


def _multiplies(items: list[Element]) -> bool:
    references = [(element, len(named.split())) for element in items if (named := element.attr("itemref"))]
    nested = sum(number for element, number in references if element.attr("itemprop") is not None)
    return nested > _MAX_NESTED_REFERENCES or sum(number for _, number in references) > _MAX_REFERENCES


class Item(NamedTuple):
    """A thing with its types and properties as they were written; each value is a text or an item."""

    syntax: Literal["microdata", "rdfa", "microformat"]
    types: tuple[str, ...]
    identifier: str | None
    properties: Mapping[str, list[Any]]
