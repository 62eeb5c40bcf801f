"""WebPage and those of its subtypes that add nothing of their own.

https://schema.org/WebPage
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.page_properties import page_properties
from seoexport.model import JSON, Article, Site
from seoexport.type_names import PAGE_TYPES


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield the page, unless it is one on health."""
    if article.page_type != "MedicalWebPage":
        yield page_properties(article, site)


NODE = Node(type="WebPage", build=build, required=("url",), subtypes=PAGE_TYPES - {"MedicalWebPage"}, family="page")
