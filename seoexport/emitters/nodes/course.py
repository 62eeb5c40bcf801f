"""Course: what is taught, and when and how it is given.

https://schema.org/Course
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import NAMED, thing_nodes
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each course that the page describes."""
    return thing_nodes("Course", article, site, NAMED)


NODE = Node(type="Course", build=build, required=("name",), family="course")
