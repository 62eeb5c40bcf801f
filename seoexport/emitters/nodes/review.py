"""Review and its subtypes: what somebody says of one thing, and how it is rated.

https://schema.org/Review
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import AUTHORED, NAMED, thing_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES

INHERITED = (*NAMED, *AUTHORED)


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each review that the page is or holds."""
    return thing_nodes("Review", article, site, INHERITED)


NODE = Node(
    type="Review",
    build=build,
    required=("itemReviewed",),
    subtypes=THING_TYPES["Review"] - {"Review"},
    family="review",
)
