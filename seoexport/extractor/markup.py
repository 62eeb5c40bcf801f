"""Structured data that the page already carries, as evidence for the facts of the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from html import unescape
from itertools import islice
from typing import Any

from seoexport.document.json_ld import Script, types
from seoexport.model import JSON
from seoexport.one_or_many import as_list
from seoexport.text import collapse
from seoexport.type_names import ARTICLES

#: What a page can hold as its work, and state facts of: not every such work is an article.
WORKS = (*ARTICLES, "Recipe", "HowTo")
PAGES = (
    "WebPage",
    "MedicalWebPage",
    "AboutPage",
    "ContactPage",
    "CollectionPage",
    "ItemPage",
    "FAQPage",
    "QAPage",
)
#: What may describe a page's subject, or a part of it: its author has not written the page.
OTHERS = frozenset(
    "Answer Audiobook Book BreadcrumbList Claim Comment Dataset Game ImageObject MobileApplication Movie MusicAlbum "
    "MusicRecording Organization Person Product Review SoftwareApplication TVSeries UserComments UserReview VideoGame "
    "WebApplication WebSite".split()
)

#: Every fact is looked for in all of them; the fullest graph of a real page seen has fewer than a hundred.
MAX_MAIN_NODES = 1_000

_CONTAINERS = (dict, list)
_REFERENCE: JSON = {"@id": "", "@type": ""}


def nodes_of_page(scripts: Iterable[Script]) -> tuple[JSON, ...]:
    """Return the typed nodes that describe the page itself, not what it lists or mentions, up to MAX_MAIN_NODES.

    They are a script's own node or nodes, those in its graph, and the main entities of both.
    """
    own = (node for script in scripts for node in _objects(script.value))
    placed = (each for node in own for each in (node, *_objects(node.get("@graph"))))
    main = (each for node in placed for each in (node, *_objects(node.get("mainEntity"))))
    return tuple(islice((node for node in main if "@type" in node), MAX_MAIN_NODES))


def nodes_of(scripts: Iterable[Script]) -> Iterator[JSON]:
    """Yield every typed node of the page's JSON-LD scripts, in document order."""
    stack: list[Any] = [script.value for script in scripts if script.value.__class__ in _CONTAINERS][::-1]
    while stack:
        each = stack.pop()
        if each.__class__ is dict:
            if "@type" in each:
                yield each
            each = each.values()
        stack.extend([part for part in each if part.__class__ in _CONTAINERS][::-1])


def _objects(value: Any) -> list[JSON]:
    """Return a value that is an object, or the objects of a list."""
    if value.__class__ is dict:
        return [value]
    return [each for each in value if each.__class__ is dict] if value.__class__ is list else []


def main_nodes(page_nodes: Iterable[JSON], wanted: tuple[str, ...]) -> Iterator[JSON]:
    """Yield the nodes that have one of the `wanted` types."""
    names = _frozen(wanted)
    for node in page_nodes:
        if not names.isdisjoint(types(node)):
            yield node


@lru_cache(maxsize=64)
def _frozen(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(names)


def string(value: Any) -> str | None:
    """Return a text value as people wrote it: the first of several, entities resolved, blanks collapsed.

    >>> string(["Salt &amp; pepper"])
    'Salt & pepper'
    """
    if isinstance(value, list):
        value = next((each for each in value if each), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    return collapse(unescape(value)) or None


def resolved(value: Any, by_id: Mapping[str, JSON]) -> list[Any]:
    """Return a property's values as a list, references by `@id` replaced by the nodes that they name."""
    return [_target(each, by_id) for each in as_list(value)]


def nodes_by_id(page_nodes: Iterable[JSON]) -> dict[str, JSON]:
    """Return the nodes by their `@id`, of several with one `@id` the one that says most; references are none."""
    found: dict[str, JSON] = {}
    for node in page_nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(found.get(name, _REFERENCE)):
            found[name] = node
    return found


def _target(value: Any, by_id: Mapping[str, JSON]) -> Any:
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and not value.keys() - {"@id", "@type"}:
        return by_id.get(value["@id"], value)
    return value
