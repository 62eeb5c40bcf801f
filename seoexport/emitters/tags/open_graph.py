"""Open Graph, which says what a shared link looks like: https://ogp.me."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.page_url import page_url
from seoexport.emitters.tags.links import DEFAULT, alternates
from seoexport.emitters.tags.meta import Meta
from seoexport.emitters.tags.open_graph_media import media
from seoexport.emitters.tags.open_graph_types import details, kind
from seoexport.locales import locale
from seoexport.model import Article, Site


def open_graph(article: Article, site: Site) -> Iterator[Meta]:
    """Yield the properties of the page, of its media, and those of its type."""
    of_type = kind(article)
    yield "og:type", of_type
    yield "og:title", article.title
    yield "og:description", article.description
    yield "og:url", page_url(article)
    yield "og:site_name", site.name or article.site_name
    yield from _locales(article, site)
    yield from media(article, site)
    yield from details(of_type, article, site)
    yield "fb:app_id", site.facebook_app_id


def _locales(article: Article, site: Site) -> Iterator[Meta]:
    """Yield the languages of the page; a site in British English has no page in English of another country."""
    language = article.language or ""
    of_site = site.language or ""
    own = locale(of_site if of_site.lower().startswith(f"{language.lower()}-") else language) if language else None
    yield "og:locale", own
    others = (locale(language) for language, _ in alternates(article) if language != DEFAULT)
    for other in dict.fromkeys(others):
        if other != own:
            yield "og:locale:alternate", other
