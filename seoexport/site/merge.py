"""What the page already says is kept: a human's or the theme's value counts, and ours is left out and reported."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from seoexport.document import Document, Element
from seoexport.document.json_ld import types
from seoexport.emitters.json_ld import references, without
from seoexport.emitters.nodes import NODES
from seoexport.emitters.tags.robots import robots
from seoexport.exporter import Description
from seoexport.model import JSON, Tag
from seoexport.validator.head_tags import key_of
from seoexport.validator.view import View

#: The types of which a page has one; WebPage and all its subtypes are one family.
_FAMILIES = tuple(
    frozenset(each for node in NODES if node.family == family for each in (node.type, *node.subtypes))
    for family in sorted({node.family for node in NODES if node.family})
)


#: Tags that make one thing together, of which a page has its own or ours: the parts of an image stand with the image.
_TOGETHER = re.compile(r"(meta og:(?:image|video|audio)|meta twitter:image)(?::.*)?|(meta twitter:)(?:label|data)\d")


#: What is said of an image, and is no image itself.
_OF_ANOTHER = re.compile(r"meta og:(?:image|video|audio):(?:alt|height|type|width)")


def family(key: str) -> str:
    """Return the key of the thing that a tag is a part of: its own, where it stands alone.

    >>> family("meta og:image:width"), family("meta twitter:data2"), family("link alternate de")
    ('meta og:image', 'meta twitter:label1', 'link alternate de')
    """
    part = _TOGETHER.fullmatch(key)
    return key if part is None else part[1] or f"{part[2]}label1"


def merged(
    described: Description, present: View, document: Document
) -> tuple[tuple[Tag, ...], tuple[JSON, ...], tuple[str, ...]]:
    """Return our tags and nodes that the page does not have yet, and where it says otherwise than ours would."""
    stated_keys = {family(tag.key) for tag in present.tags if tag.value and not _OF_ANOTHER.fullmatch(tag.key)}
    tags = tuple(tag for tag in described.tags if family(key_of(tag)) not in stated_keys or _restricts(tag, present))
    others = ((key_of(tag), tag.value) for tag in described.tags if tag not in tags)
    left_out = dict.fromkeys(key for key, value in others if key == family(key) and not _says(present, key, value))
    stated = {name for node in present.nodes if node.value.keys() - {"@id", "@type"} for name in node.types}
    stated |= {_item_type(element) for element in document.select("[itemscope][itemtype]")}
    dropped = _present_nodes(described.graph, stated)
    graph = without(described.graph, (node["@id"] for node in dropped)) if dropped else described.graph
    own = sorted(name for name in stated if any(name in family for family in _FAMILIES)) if dropped else ()
    return tags, _reachable(graph, dropped) if dropped else graph, (*left_out, *own)


def _restricts(tag: Tag, present: View) -> bool:
    """Return whether ours is a robots element that forbids more than the page's own: of several all restrictions count.

    https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#combined-robots-tag-rules
    """
    if key_of(tag) != "meta robots":
        return False
    stated = ",".join(each.value for each in present.tagged("meta robots")).split(",")
    theirs = tuple(each.strip().lower() for each in stated)
    return robots(theirs) != robots((*theirs, *(each.lower() for each in present.article.robots)))


def _says(present: View, key: str, ours: str) -> bool:
    """Return whether the page's own tag says what ours would: a title may have the site's name behind it."""
    theirs = [each.value for each in present.tagged(key)]
    return any(ours == each or (key == "title" and ours in each) for each in theirs)


def _item_type(element: Element) -> str:
    return (element.attr("itemtype") or "").rstrip("/").rpartition("/")[2]


def _present_nodes(graph: Sequence[JSON], present: set[str]) -> list[JSON]:
    families = [family for family in _FAMILIES if family & present]
    return [node for node in graph if any(family.intersection(types(node)) for family in families)]


def _reachable(graph: tuple[JSON, ...], dropped: Sequence[JSON]) -> tuple[JSON, ...]:
    """Return a graph without the people, images and videos that only nodes which were left out referred to."""
    known = {node["@id"]: node for node in graph}
    of_dropped = _reached(dropped, known)
    left = _reached([node for name, node in known.items() if name not in of_dropped or _is_main(node)], known)
    return tuple(node for node in graph if node["@id"] in left)


def _is_main(node: JSON) -> bool:
    return any(not family.isdisjoint(types(node)) for family in _FAMILIES)


def _reached(nodes: Sequence[JSON], known: Mapping[str, JSON]) -> set[str]:
    """Return the `@id`s of nodes, and of those to which they lead."""
    reached: set[str] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        reached.add(node["@id"])
        named = references(list(node.values()))
        waiting += [known[each] for each in named if each in known and each not in reached]
    return reached
