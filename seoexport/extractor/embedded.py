"""Structured data in the attributes of the page's elements, in the shape that JSON-LD has.

Microdata and RDFa cost little and are read with the JSON-LD. Microformats cost more than the whole page; they are
read only where nothing else stated a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain, islice
from typing import Any

from seoexport.document import Document
from seoexport.document.items import Item
from seoexport.extractor.markup import PAGES
from seoexport.model import JSON
from seoexport.type_names import ARTICLES

_VOCABULARY = "schema.org/"
#: What a page's own item holds its article in.
_HOLDS_MAIN = ("mainEntity", "mainContentOfPage", "blogPost", "blogPosts")
_CONTAINERS = (*PAGES, "Blog")
#: What only the article of the page has; its teasers of other articles have none.
_WHOLE = ("articleBody", "text")
#: What a fact is called and where else it is read from.
_ALSO = {"headline": ("name",)}
#: https://microformats.org/wiki/h-entry and what schema.org calls it.
_MICROFORMATS = {
    "h-entry": "Article",
    "h-card": "Person",
    "name": "name",
    "summary": "description",
    "published": "datePublished",
    "updated": "dateModified",
    "author": "author",
    "url": "url",
}


class MainNodes:
    """The nodes that describe the page: those of its JSON-LD, then those in its attributes, read once asked for."""

    def __init__(self, stated: tuple[JSON, ...], document: Document) -> None:
        self._stated = stated
        self._document = document
        self._all: tuple[JSON, ...] | None = None

    def __iter__(self) -> Iterator[JSON]:
        return iter(self._all) if self._all is not None else self._reading()

    def _reading(self) -> Iterator[JSON]:
        yield from self._stated
        if self._all is None:
            self._all = (*self._stated, *chain.from_iterable(self._embedded.values()))
        yield from islice(self._all, len(self._stated), None)

    def named(self, key: str) -> str:
        """Return how the origin of a fact names the property that stated it: with the syntax where it is no JSON-LD."""
        sought = (key, *_ALSO.get(key, ()))
        if any(each in node for node in self._stated for each in sought):
            return key
        of = (syntax for syntax, nodes in self._embedded.items() for node in nodes for each in sought if each in node)
        return f"{next(of, '')} {key}".strip()

    @cached_property
    def _embedded(self) -> dict[str, tuple[JSON, ...]]:
        found: dict[str, list[JSON]] = {}
        for item in self._document.items():
            if node := _node(item):
                found.setdefault(item.syntax, []).append(node)
        return {syntax: tuple(_of_page(nodes)) for syntax, nodes in found.items()}


def microformats(document: Document) -> tuple[JSON, ...]:
    """Return the article that the page marks up as its only `h-entry`, if any."""
    entries = document.select("[class~=h-entry]")
    if len(entries) != 1:
        return ()
    from seoexport.document.extruct_items import items

    found = items(entries[0].html, "microformat")
    return tuple(_translated(item) for item in found if "h-entry" in item.types)


def _node(item: Item) -> JSON | None:
    """Return a schema.org item as a node, or None for items of other vocabularies."""
    types = [name for each in item.types if (name := _plain(each)) and name != each]
    if not types:
        return None
    node: JSON = {"@type": types[0] if len(types) == 1 else types}
    if item.identifier:
        node["@id"] = item.identifier
    for name, values in item.properties.items():
        stated = [value for each in values if (value := _node(each) if isinstance(each, Item) else each)]
        if stated and (plain := _plain(name)):
            node[plain] = stated[0] if len(stated) == 1 else stated
    return node


def _plain(name: str) -> str:
    """Return a type or property without the vocabulary's address; other vocabularies keep theirs."""
    before, mark, plain = name.partition(_VOCABULARY)
    return plain.strip("/") if mark and before in ("http://", "https://", "http://www.", "https://www.") else name


def _of_page(nodes: Iterable[JSON]) -> Iterator[JSON]:
    """Yield the nodes that describe the page: of several articles the only one that holds its text, or none."""
    main = [inner for node in nodes for inner in _main(node)]
    articles = [node for node in main if _has_type(node, ARTICLES)]
    if len(articles) > 1:
        whole = [node for node in articles if any(key in node for key in _WHOLE)]
        articles = whole if len(whole) == 1 else []
    yield from articles
    yield from (node for node in main if not _has_type(node, ARTICLES))


def _main(node: JSON) -> Iterator[JSON]:
    yield node
    for key in _HOLDS_MAIN if _has_type(node, _CONTAINERS) else ():
        value: Any = node.get(key)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                yield from _main(each)


def _has_type(node: JSON, wanted: tuple[str, ...]) -> bool:
    stated = node["@type"]
    return any(name in wanted for name in ([stated] if isinstance(stated, str) else stated))


def _translated(item: Item) -> JSON:
    node: JSON = {"@type": next((_MICROFORMATS[each] for each in item.types if each in _MICROFORMATS), "Thing")}
    for name, values in item.properties.items():
        if values and name in _MICROFORMATS:
            first = values[0]
            node[_MICROFORMATS[name]] = _translated(first) if isinstance(first, Item) else first
    return node
