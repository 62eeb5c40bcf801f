"""Event and its subtypes: what takes place at a time and a place, real or virtual.

https://schema.org/Event
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import NAMED, thing_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each event that the page describes."""
    return thing_nodes("Event", article, site, NAMED)


NODE = Node(
    type="Event",
    build=build,
    required=("name", "startDate"),
    subtypes=THING_TYPES["Event"] - {"Event"},
    family="event",
)
