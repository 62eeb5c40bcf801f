"""HowTo: steps that lead to a result, other than a dish.

https://schema.org/HowTo
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import AUTHORED, NAMED, thing_nodes
from seoexport.model import JSON, Article, Site

INHERITED = (*NAMED, *AUTHORED, "video")


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each guide that the page describes."""
    return thing_nodes("HowTo", article, site, INHERITED)


NODE = Node(type="HowTo", build=build, required=("name", "step"), family="how-to")
