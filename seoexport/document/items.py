"""What the attributes of a page's elements say in Microdata, RDFa or microformats: items with properties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from seoexport.document.interface import Element

#: Items nested deeper than this are left out; real ones nest three or four deep.
MAX_NESTING = 16

_PROPERTIES = {"microdata": "[itemprop]", "rdfa": "[property]"}
#: From this many levels on, properties in properties would be a page's text many times over.
_OVERDEEP = 9
#: Each reference repeats the properties that it names, and each within an item that is referred to multiplies them.
_MAX_REFERENCES, _MAX_NESTED_REFERENCES = 64, 4


def is_readable(root: Element, syntax: Literal["microdata", "rdfa"]) -> bool:
    """Return whether the mark-up of a page can be read without costing many times the page itself."""
    if root.select(" ".join([_PROPERTIES[syntax]] * _OVERDEEP)):
        return False
    referring = root.select("[itemref]") if syntax == "microdata" else ()
    references = [(element, len((element.attr("itemref") or "").split())) for element in referring]
    nested = sum(number for element, number in references if element.attr("itemprop") is not None)
    return nested <= _MAX_NESTED_REFERENCES and sum(number for _, number in references) <= _MAX_REFERENCES


class Item(NamedTuple):
    """A thing with its types and properties as they were written; each value is a text or an item."""

    syntax: Literal["microdata", "rdfa", "microformat"]
    types: tuple[str, ...]
    identifier: str | None
    properties: Mapping[str, list[Any]]
