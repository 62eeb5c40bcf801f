"""The tags of the head: title, description, canonical URL, robots, Open Graph (https://ogp.me), and X's card."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import languages
from seoexport.model import Article, Image, Site, Tag

#: Without these a search engine shows less than it could:
#: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
_PREVIEWS = ("max-image-preview:large", "max-snippet:-1", "max-video-preview:-1")
_HIDES = frozenset(("noindex", "none"))


def tags(article: Article, site: Site) -> tuple[Tag, ...]:
    """Return the head's tags in the order in which they are written; what is not known has no tag."""
    return (*_page_tags(article), *_open_graph(article, site), *_card(article, site))


def robots(article: Article) -> str:
    """Return the page's robots directives: what was stated, and the previews unless it is not to be indexed."""
    if _HIDES & set(article.robots):
        return ", ".join(article.robots)
    names = {directive.partition(":")[0] for directive in article.robots}
    stated = article.robots or ("index", "follow")
    return ", ".join(
        (
            *stated,
            *(each for each in _PREVIEWS if each.partition(":")[0] not in names and "nosnippet" not in names),
        )
    )


def is_indexable(article: Article) -> bool:
    """Return whether search engines may list the page."""
    return not _HIDES & set(article.robots)


def _page_tags(article: Article) -> Iterator[Tag]:
    if article.title:
        yield Tag(name="title", text=article.title)
    yield from _named("description", article.description)
    yield from _named("author", ", ".join(agent.name for agent in article.authors))
    yield from _named("robots", robots(article))
    # A page that is not to be indexed must not hand its signals to another one, or to itself.
    if is_indexable(article):
        yield Tag(name="link", attributes=(("rel", "canonical"), ("href", article.url)))


def _open_graph(article: Article, site: Site) -> Iterator[Tag]:
    yield from _property("og:type", "article" if article.article_type else "website")
    yield from _property("og:title", article.title)
    yield from _property("og:description", article.description)
    yield from _property("og:url", article.url)
    yield from _property("og:site_name", site.name or article.site_name)
    yield from _property("og:locale", languages.locale(article.language) if article.language else None)
    for image in article.images[:1]:
        yield from _image(image)
    if article.article_type:
        yield from _article(article)


def _image(image: Image) -> Iterator[Tag]:
    yield from _property("og:image", image.url)
    if image.width and image.height:
        yield from _property("og:image:width", str(image.width))
        yield from _property("og:image:height", str(image.height))
    yield from _property("og:image:alt", image.alt)


def _article(article: Article) -> Iterator[Tag]:
    yield from _property("article:published_time", article.published.isoformat() if article.published else None)
    yield from _property("article:modified_time", article.modified.isoformat() if article.modified else None)
    for agent in article.authors:
        yield from _property("article:author", agent.url)
    yield from _property("article:section", article.categories[0] if article.categories else None)
    for keyword in article.keywords:
        yield from _property("article:tag", keyword)


def _card(article: Article, site: Site) -> Iterator[Tag]:
    """Yield what X cannot take from Open Graph: https://developer.x.com/en/docs/x-for-websites/cards/overview/markup."""
    yield from _named("twitter:card", "summary_large_image" if article.images else "summary")
    yield from _named("twitter:site", site.twitter)
    yield from _named("twitter:image:alt", article.images[0].alt if article.images else None)


def _named(name: str, content: str | None) -> Iterator[Tag]:
    if content:
        yield Tag(name="meta", attributes=(("name", name), ("content", content)))


def _property(name: str, content: str | None) -> Iterator[Tag]:
    if content:
        yield Tag(name="meta", attributes=(("property", name), ("content", content)))
