"""DietarySupplement: a vitamin or another supplement, with its ingredient and intakes as the page states them.

https://schema.org/DietarySupplement
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.subject import subject_nodes
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each supplement that the page is about."""
    return subject_nodes("DietarySupplement", article, site)


NODE = Node(type="DietarySupplement", build=build, required=("name",), family="subject")
