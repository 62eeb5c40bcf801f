"""Breadcrumbs that are made of a page's path, as the site has pages for them: none leads nowhere, or by a redirect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from seoexport import urls
from seoexport.model import Article, Breadcrumb


def with_known_steps(article: Article, known: Callable[[str], bool] | None) -> Article:
    """Return the article without those breadcrumbs made from its path to which the site has no page.

    `known` tells whether the site has a page at an address. Steps are spelled as the page itself is: without the slash
    behind a folder or the `.html` behind a file where its own address is without. The site keeps the address it has.
    """
    origin = article.origins.get("breadcrumbs")
    if known is None or origin is None or origin.source != "address":
        return article
    is_bare = not article.url.endswith("/") and "." not in urls.path(article.url).rpartition("/")[2]
    steps = (_step(step, known, is_bare=is_bare and number > 0) for number, step in enumerate(article.breadcrumbs))
    return replace(article, breadcrumbs=tuple(step for step in steps if step))


def _step(step: Breadcrumb, known: Callable[[str], bool], *, is_bare: bool) -> Breadcrumb | None:
    if step.url is None:
        return step
    folder, file = step.url, f"{step.url.rstrip('/')}.html"
    if known(folder):
        return step._replace(url=folder.rstrip("/")) if is_bare else step
    if not known(file):
        return None
    return step._replace(url=folder.rstrip("/") if is_bare else file)
