"""What the page's own mark-up describes beside the article, with everything that it refers to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import unescape
from itertools import islice
from typing import Any

from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.markup import PAGES, resolved
from seoexport.model import JSON, Origin, Thing
from seoexport.type_names import ARTICLES, ROOTS

#: A page that marks up more is a list of other pages.
MAX_THINGS = 100
#: Of what a page marks up as many values are read: real ones have a tenth of it, and references may multiply.
MAX_VALUES = 20_000
MAX_NESTING = 12

#: What describes the page and not the thing; ours stands in its place.
_PAGE_TYPES = frozenset((*ARTICLES, *PAGES, "BreadcrumbList", "WebSite"))
_PAGE_PROPERTIES = frozenset(("@context", "@reverse", "isPartOf", "mainEntityOfPage", "potentialAction", "subjectOf"))


def marked_up(evidence: Evidence) -> tuple[Thing, ...]:
    """Return the things in the page's JSON-LD, Microdata and RDFa, in document order.

    What stands in several of them counts once, as the first has it.
    """
    nodes = [node for node in evidence.main if not ROOTS.keys().isdisjoint(types(node))]
    found: dict[Any, Thing] = {}
    for thing in islice(_things(nodes, evidence), MAX_THINGS) if nodes else ():
        name, start = thing.properties.get("name"), thing.properties.get("startDate")
        known = isinstance(name, str)
        found.setdefault((ROOTS[thing.type], name, str(start)) if known else len(found), thing)
    return tuple(found.values())


def _things(nodes: list[JSON], evidence: Evidence) -> Iterator[Thing]:
    from seoexport.stated.nodes import properties

    left = iter(range(MAX_VALUES))
    for node in nodes:
        named = [name for name in types(node) if name in ROOTS]
        kind = next((name for name in named if ROOTS[name] != name), named[0])
        described = {key: whole(value, evidence.named_nodes, left) for key, value in own(node)}
        stated, _ = properties(described, kind, evidence.address)
        if stated:
            yield Thing(type=kind, properties=stated, origin=Origin(source="markup", key="@type"))


def own(node: JSON) -> Iterator[tuple[str, Any]]:
    """Yield what a node says of itself rather than of the page."""
    return ((key, value) for key, value in node.items() if key not in _PAGE_PROPERTIES)


def whole(value: Any, named: Mapping[str, JSON], left: Iterator[int], depth: int = 0) -> Any:
    """Return a value with the nodes that it refers to in the place of the references, those of pages left out."""
    if next(left, None) is None:
        return None
    if isinstance(value, str):
        return _plain(value) if "&" in value else value
    if isinstance(value, list):
        return [whole(each, named, left, depth) for each in value]
    if not isinstance(value, dict):
        return value
    (node,) = resolved(value, named)
    if depth == MAX_NESTING or not _PAGE_TYPES.isdisjoint(types(node)):
        return None
    inner = {key: whole(each, named, left, depth + 1) for key, each in own(node) if key != "@id"}
    return None if inner.keys() <= {"@type"} and "@id" in node else inner


def _plain(text: str) -> str:
    """Return a text without references; in an address `&copy=1` is none."""
    return text.replace("&amp;", "&") if "://" in text or text.startswith("/") else unescape(text)
