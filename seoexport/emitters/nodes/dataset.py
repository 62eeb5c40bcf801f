"""Dataset: data that can be had, on what terms, and what they cover.

https://schema.org/Dataset
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import thing_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES

INHERITED = ("name", "description", "url")


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each dataset that the page describes."""
    return thing_nodes("Dataset", article, site, INHERITED)


NODE = Node(
    type="Dataset",
    build=build,
    required=("name",),
    subtypes=THING_TYPES["Dataset"] - {"Dataset"},
    family="dataset",
)
