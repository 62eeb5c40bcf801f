"""What the page already says is kept: a human's or the theme's value counts, and ours is left out and reported."""

from __future__ import annotations

from collections.abc import Sequence

from seoexport.document import Document, Element
from seoexport.document.json_ld import types
from seoexport.emitters.json_ld import without
from seoexport.emitters.nodes import NODES
from seoexport.exporter import Description
from seoexport.model import JSON, Tag
from seoexport.validator.view import View

#: The types of which a page has one; WebPage and all its subtypes are one family.
_FAMILIES = tuple(
    frozenset(each for node in NODES if node.family == family for each in (node.type, *node.subtypes))
    for family in sorted({node.family for node in NODES if node.family})
)


def tag_key(tag: Tag) -> str:
    """Return under which key a tag stands for the same thing as another one: the parts of an image with the image."""
    attributes = dict(tag.attributes)
    if tag.name == "title":
        return "title"
    if tag.name == "link":
        return f"link {attributes.get('rel', '')}"
    name = attributes.get("name") or attributes.get("property") or ""
    return "meta " + (":".join(name.split(":")[:2]) if name.startswith(("og:image", "og:video", "og:audio")) else name)


def merged(
    described: Description, present: View, document: Document
) -> tuple[tuple[Tag, ...], tuple[JSON, ...], tuple[str, ...]]:
    """Return our tags and nodes that the page does not have yet, and where it says otherwise than ours would."""
    keys = {tag.key for tag in present.tags if tag.value}
    tags = tuple(tag for tag in described.tags if tag_key(tag) not in keys)
    left_out = dict.fromkeys(
        tag_key(tag) for tag in described.tags if tag_key(tag) in keys and not _says(present, tag_key(tag), tag)
    )
    stated = {name for node in present.nodes if node.value.keys() - {"@id", "@type"} for name in node.types}
    stated |= {_item_type(element) for element in document.select("[itemscope][itemtype]")}
    dropped = _present_nodes(described.graph, stated)
    graph = without(described.graph, (node["@id"] for node in dropped)) if dropped else described.graph
    own = sorted(name for name in stated if any(name in family for family in _FAMILIES)) if dropped else ()
    return tags, _reachable(graph) if dropped else graph, (*left_out, *own)


def _says(present: View, key: str, tag: Tag) -> bool:
    """Return whether the page's own tag says what ours would: a title may have the site's name behind it."""
    theirs = [each.value for each in present.tagged(key)]
    ours = tag.text if tag.text is not None else dict(tag.attributes).get("content") or dict(tag.attributes).get("href")
    return any(ours == each or (key == "title" and ours is not None and ours in each) for each in theirs)


def _item_type(element: Element) -> str:
    return (element.attr("itemtype") or "").rstrip("/").rpartition("/")[2]


def _present_nodes(graph: Sequence[JSON], present: set[str]) -> list[JSON]:
    families = [family for family in _FAMILIES if family & present]
    return [node for node in graph if any(family.intersection(types(node)) for family in families)]


def _reachable(graph: tuple[JSON, ...]) -> tuple[JSON, ...]:
    """Return a graph without the people, images and videos that only nodes which were left out referred to."""
    main = [node for node in graph if any(set(types(node)) & family for family in _FAMILIES)]
    known = {node["@id"]: node for node in graph}
    reached: dict[str, JSON] = {}
    while main:
        node = main.pop()
        reached[node["@id"]] = node
        values = [each for value in node.values() for each in (value if isinstance(value, list) else [value])]
        named = [each["@id"] for each in values if isinstance(each, dict) and "@id" in each]
        main.extend(known[each] for each in named if each in known and each not in reached)
    return tuple(node for node in graph if node["@id"] in reached)
