"""MedicalWebPage: a page on a matter of health.

https://schema.org/MedicalWebPage
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.health import with_health
from seoexport.emitters.node import Node
from seoexport.emitters.page_properties import page_properties
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield the page if it is one on health."""
    if article.page_type == "MedicalWebPage":
        yield with_health(page_properties(article, site), article)


NODE = Node(type="MedicalWebPage", build=build, required=("url",), family="page")
