"""Book: a work, with the editions in which it can be had.

https://schema.org/Book
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import NAMED, thing_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each book that the page describes."""
    return thing_nodes("Book", article, site, NAMED)


NODE = Node(type="Book", build=build, required=("name",), subtypes=THING_TYPES["Book"] - {"Book"}, family="book")
