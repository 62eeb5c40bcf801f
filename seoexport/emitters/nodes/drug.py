"""Drug: a medicine, with its ingredient, warnings and doses as the page states them; no price and no rating is made up.

https://schema.org/Drug
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.subject import subject_nodes
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each medicine that the page is about."""
    return subject_nodes("Drug", article, site)


NODE = Node(type="Drug", build=build, required=("name",), family="subject")
