"""What a page says in Microdata and RDFa, in the shape that JSON-LD has, each value with its element."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from seoexport.document import rdfa
from seoexport.document.interface import Document, Element
from seoexport.document.items import MAX_NESTING
from seoexport.document.json_text import escaped
from seoexport.document.microdata import Microdata
from seoexport.document.written_items import MAX_VALUES, WrittenItem
from seoexport.model import JSON

Syntax = Literal["json-ld", "microdata", "rdfa"]

_TERM = re.compile(r"https?://(?:www\.)?schema\.org/([^/#?]+)[/#]?")

_Stated: TypeAlias = tuple[Element, str | WrittenItem]


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


def embedded(document: Document, microdata: Microdata | None = None) -> tuple[Embedded, ...]:
    """Return the page's items of schema.org's vocabulary, in document order, Microdata first.

    Each value is a text with its blanks collapsed, an address as it was written, or an item. An item without types is
    left out where no other has it as its value, one of another vocabulary everywhere.
    """
    of_attributes = microdata or Microdata(document)
    of_rdfa = rdfa.items(document)
    return (
        *(_embedded("microdata", of_attributes.top, document) if of_attributes.marked else ()),
        *(_embedded("rdfa", _outer(of_rdfa), document) if of_rdfa else ()),
    )


def _embedded(syntax: Syntax, items: Iterable[WrittenItem], document: Document) -> Iterator[Embedded]:
    nodes = _Nodes(refer=syntax == "rdfa")
    number = 0
    for item in items:
        pointer = f"/{syntax}/{number}"
        elements: dict[str, Element] = {}
        nodes.elements = elements
        node = nodes.node(item, pointer, ()) if item.types else None
        if node is not None:
            number += 1
            line = document.line(item.element)
            yield Embedded(syntax=syntax, pointer=pointer, value=node, elements=elements, line=line)


def _outer(items: list[WrittenItem]) -> list[WrittenItem]:
    """Return the items that are no value of another, and of those in circles one each."""
    inner = {value for item in items for value in _inner(item)}
    found = [item for item in items if item not in inner]
    reached = set(found)
    stack = list(found)
    for item in items:
        while stack:
            new = [value for value in _inner(stack.pop()) if value not in reached]
            reached.update(new)
            stack += new
        if item not in reached:
            reached.add(item)
            found.append(item)
            stack.append(item)
    return found


def _inner(item: WrittenItem) -> list[WrittenItem]:
    return [value for _, _, value in item.properties if isinstance(value, WrittenItem)]


class _Nodes:
    """Makes nodes of items, until there are more values than any page of people states.

    With `refer`, an item that is the value of several others stands in the first, and the others refer to it. The
    elements of each node are added to `elements` under the pointers of its values.
    """

    def __init__(self, *, refer: bool) -> None:
        self.elements: dict[str, Element] = {}
        self._refer = refer
        self._left = MAX_VALUES
        self._made: set[WrittenItem] = set()

    def node(self, item: WrittenItem, at: str, around: tuple[WrittenItem, ...]) -> JSON | None:
        """Return an item as a node, or None for one of another vocabulary."""
        types = [name for each in item.types if (name := _plain(each)) != each]
        if item.types and not types:
            return None
        self.elements[at] = item.element
        if self._refer and item in self._made and item.identifier is not None:
            return {"@id": item.identifier}
        self._made.add(item)
        node: JSON = {"@type": types[0] if len(types) == 1 else types} if types else {}
        if item.identifier is not None:
            node["@id"] = item.identifier
        for name, stated in _by_name(item).items():
            values = self._values(stated, f"{at}/{escaped(name)}", (*around, item))
            if values:
                node[name] = values[0] if len(stated) == 1 else values
        return node

    def _values(self, stated: list[_Stated], at: str, around: tuple[WrittenItem, ...]) -> list[Any]:
        values: list[Any] = []
        for element, value in stated:
            self._left -= 1
            if self._left < 0:
                break
            place = f"{at}/{len(values)}" if len(stated) > 1 else at
            made = value if isinstance(value, str) else self._value(value, place, around)
            if made is not None:
                self.elements.setdefault(at, element)
                self.elements[place] = element
                values.append(made)
        return values

    def _value(self, item: WrittenItem, at: str, around: tuple[WrittenItem, ...]) -> JSON | None:
        """Return an item as the value of another; one that it stands in, or that stands too deep, is left out."""
        return None if item in around or len(around) > MAX_NESTING else self.node(item, at, around)


def _by_name(item: WrittenItem) -> dict[str, list[_Stated]]:
    found: dict[str, list[_Stated]] = {}
    for name, element, value in item.properties:
        found.setdefault(_plain(name), []).append((element, value))
    return found


def _plain(name: str) -> str:
    """Return a type or property without schema.org's address; those of other vocabularies keep theirs.

    >>> _plain("http://schema.org/Person"), _plain("http://xmlns.com/foaf/0.1/Person")
    ('Person', 'http://xmlns.com/foaf/0.1/Person')
    """
    if ":" not in name:
        return name
    found = _TERM.fullmatch(name)
    return found[1] if found else name
