"""SoftwareApplication and its subtypes: a program, an app, a game, a service in the browser.

https://schema.org/SoftwareApplication
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import NAMED, thing_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each application that the page describes."""
    return thing_nodes("SoftwareApplication", article, site, NAMED)


NODE = Node(
    type="SoftwareApplication",
    build=build,
    required=("name",),
    subtypes=THING_TYPES["SoftwareApplication"] - {"SoftwareApplication"},
    family="software-application",
)
