"""BreadcrumbList: the way from the home page to this one.

https://schema.org/BreadcrumbList
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node, breadcrumb_id
from seoexport.emitters.page_url import page_url
from seoexport.model import JSON, Article, Breadcrumb, Site
from seoexport.urls import same_page

#: Google reads no list of one: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
FEWEST_STEPS = 2


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield the breadcrumbs, positions from 1; the last step may stand for the page itself, without an address."""
    if len(article.breadcrumbs) >= FEWEST_STEPS:
        yield {
            "@type": "BreadcrumbList",
            "@id": breadcrumb_id(article),
            "itemListElement": [
                {"@type": "ListItem", "position": position, "name": step.name}
                | ({"item": step.url} if step.url else {})
                for position, step in enumerate(_steps(article), 1)
            ],
        }


def _steps(article: Article) -> tuple[Breadcrumb, ...]:
    """Return the steps; the last one, where it is the page itself, with the address that everything else writes."""
    last = article.breadcrumbs[-1]
    if last.url and same_page(last.url, article.url):
        return (*article.breadcrumbs[:-1], last._replace(url=page_url(article)))
    return article.breadcrumbs


NODE = Node(type="BreadcrumbList", build=build, required=("itemListElement",), family="breadcrumbs")
