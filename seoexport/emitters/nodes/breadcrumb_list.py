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
    steps = _steps(article)
    if len(steps) >= FEWEST_STEPS:
        yield {
            "@type": "BreadcrumbList",
            "@id": breadcrumb_id(article),
            "itemListElement": [
                {"@type": "ListItem", "position": position, "name": step.name}
                | ({"item": step.url} if step.url else {})
                for position, step in enumerate(steps, 1)
            ],
        }


def _steps(article: Article) -> list[Breadcrumb]:
    """Return the steps that have a name; the last one, where it is the page itself, with its one address."""
    steps = [step for step in article.breadcrumbs if step.name.strip()]
    if steps and (url := steps[-1].url) and same_page(url, article.url):
        steps[-1] = steps[-1]._replace(url=page_url(article))
    return steps


NODE = Node(type="BreadcrumbList", build=build, required=("itemListElement",), family="breadcrumbs")
