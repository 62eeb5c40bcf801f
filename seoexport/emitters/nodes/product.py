"""Product and its subtypes: what is sold, made or rated.

https://schema.org/Product
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import NAMED, thing_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each product that the page describes."""
    return thing_nodes("Product", article, site, NAMED)


NODE = Node(
    type="Product", build=build, required=("name",), subtypes=THING_TYPES["Product"] - {"Product"}, family="product"
)
