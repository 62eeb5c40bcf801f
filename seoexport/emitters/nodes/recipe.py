"""Recipe: a dish, and how it is made.

https://schema.org/Recipe
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import AUTHORED, NAMED, thing_nodes
from seoexport.model import JSON, Article, Site

INHERITED = (*NAMED, *AUTHORED, "video")


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each recipe that the page describes."""
    return thing_nodes("Recipe", article, site, INHERITED)


NODE = Node(type="Recipe", build=build, required=("name",), family="recipe")
