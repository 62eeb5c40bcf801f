"""ItemList: what a page of a collection lists, in its order.

https://schema.org/ItemList
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import thing_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES

INHERITED = ("name", "description", "url")


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each list; items that state no position have their place in the list, from 1."""
    for node in thing_nodes("ItemList", article, site, INHERITED):
        items = node.get("itemListElement")
        yield node | ({"itemListElement": _numbered(items)} if isinstance(items, list) else {})


def _numbered(items: list[Any]) -> list[Any]:
    return [
        {"position": number, **item} if isinstance(item, dict) and item.get("@type") == "ListItem" else item
        for number, item in enumerate(items, 1)
    ]


NODE = Node(
    type="ItemList",
    build=build,
    required=("itemListElement",),
    subtypes=THING_TYPES["ItemList"] - {"ItemList"},
    family="item-list",
)
