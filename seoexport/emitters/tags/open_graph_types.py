"""What kind of thing a page is in Open Graph, and what each kind has of its own: https://ogp.me/#types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport import dates
from seoexport.emitters.page_url import page_url
from seoexport.emitters.tags.meta import Meta
from seoexport.model import Article, Person, Site
from seoexport.one_or_many import as_list
from seoexport.urls import host, same_page

_FACEBOOK = frozenset(("facebook.com", "www.facebook.com"))


def kind(article: Article) -> str:
    """Return the type of the page in Open Graph.

    1. profile, for the page of a person
    2. article, where a person, the configuration or the mark-up says that the page is one
    3. book, where the page describes one: Open Graph has a type for nothing else that a page can describe here
    4. article, where that was concluded from a date or an author
    5. website
    """
    if article.page_type == "ProfilePage":
        return "profile"
    if article.article_type and not _is_concluded(article):
        return "article"
    if any(thing.type == "Book" for thing in article.things):
        return "book"
    return "article" if article.article_type else "website"


def details(kind: str, article: Article, site: Site) -> Iterator[Meta]:
    """Yield the properties that Open Graph has for pages of that type."""
    if kind == "article":
        yield from _article(article, site)
    elif kind == "profile":
        yield from _profile(article, site)
    elif kind == "book":
        yield from _book(article)


def _is_concluded(article: Article) -> bool:
    origin = article.origins.get("article_type")
    return origin is not None and origin.source == "text"


def _article(article: Article, site: Site) -> Iterator[Meta]:
    published, modified = article.published, article.modified
    yield "article:published_time", published.isoformat() if published else None
    if modified and (published is None or dates.later(modified, published)):
        yield "article:modified_time", modified.isoformat()
    yield "article:expiration_time", article.expires.isoformat() if article.expires else None
    for url in dict.fromkeys(agent.url for agent in article.authors):
        yield "article:author", url
    pages = site.publisher.same_as if site.publisher else ()
    yield "article:publisher", next((url for url in pages if host(url) in _FACEBOOK), None)
    yield "article:section", article.categories[0] if article.categories else None
    keywords: dict[str, str] = {}
    for keyword in article.keywords:
        keywords.setdefault(keyword.casefold(), keyword)
    for keyword in keywords.values():
        yield "article:tag", keyword


def _profile(article: Article, site: Site) -> Iterator[Meta]:
    """Yield what the register states of the person whose page this is."""
    for person in site.authors:
        if isinstance(person, Person) and person.url and same_page(person.url, page_url(article)):
            yield "profile:first_name", _text(person.properties.get("givenName"))
            yield "profile:last_name", _text(person.properties.get("familyName"))
            yield "profile:username", person.key
            return


def _book(article: Article) -> Iterator[Meta]:
    book = next(thing.properties for thing in article.things if thing.type == "Book")
    for author in as_list(book.get("author")):
        yield "book:author", _text(author.get("url")) if isinstance(author, dict) else None
    yield "book:isbn", _text(book.get("isbn"))
    released = dates.parse(_text(book.get("datePublished")))
    yield "book:release_date", released.isoformat() if released else None
    keywords = (part for each in as_list(book.get("keywords")) for part in (_text(each) or "").split(","))
    for keyword in dict.fromkeys(part.strip() for part in keywords):
        yield "book:tag", keyword


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
