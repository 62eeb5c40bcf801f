"""What RSS, Atom and JSON Feed have in common: which articles, in which order, and when they changed."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from seoexport.emitters.listing import is_listed
from seoexport.emitters.site_file import Asked
from seoexport.media_types import media_type
from seoexport.model import Agent, Article, Image, Organization
from seoexport.urls import absolute, host


class Item(NamedTuple):
    """An article with its title and its two moments; a day without time is its beginning in UTC."""

    article: Article
    title: str
    published: dt.datetime
    updated: dt.datetime


class Items(NamedTuple):
    """The articles of a feed, the newest first, and why others are not among them."""

    items: tuple[Item, ...]
    problems: tuple[str, ...]


def items(asked: Asked) -> Items:
    """Return the newest articles of a site, at most as many as it wants in a feed."""
    found: list[Item] = []
    problems: list[str] = []
    for article in sorted((page.article for page in asked.pages), key=lambda article: article.url):
        if article.article_type is None or not is_listed(article, asked.site.today):
            continue
        published, updated = article.published or article.modified, article.modified or article.published
        if not article.title or published is None or updated is None:
            lacking = "date" if article.title else "title"
            problems.append(f"{article.url} states no {lacking}: it is not in the feed; state one in its front matter")
            continue
        found.append(Item(article, article.title, moment(published), moment(updated)))
    found.sort(key=lambda item: item.published, reverse=True)  # keeps those of one moment sorted by URL
    return Items(tuple(found[: asked.site.feed_limit]), tuple(problems))


def moment(date: dt.date) -> dt.datetime:
    """Return a moment with a zone: of a day its beginning, of a time without zone that time in UTC.

    >>> moment(dt.date(2024, 5, 1)).isoformat()
    '2024-05-01T00:00:00+00:00'
    """
    if not isinstance(date, dt.datetime):
        return dt.datetime(date.year, date.month, date.day, tzinfo=dt.UTC)
    return date.replace(microsecond=0) if date.tzinfo else date.replace(microsecond=0, tzinfo=dt.UTC)


def title(asked: Asked) -> str:
    """Return what the feed is called: the name of the site, or its host."""
    return asked.site.name or host(asked.site.base_url)


def topics(article: Article) -> tuple[str, ...]:
    """Return the categories and keywords of an article, each once."""
    return tuple(dict.fromkeys((*article.categories, *article.keywords)))


def recordings(article: Article) -> tuple[tuple[str, str], ...]:
    """Return address and media type of each recording whose type is stated or plain from its name."""
    typed = ((audio.content_url, audio.type or _audio_type(audio.content_url)) for audio in article.audios)
    return tuple((url, kind) for url, kind in typed if kind and address(url))


def _audio_type(url: str) -> str | None:
    """Return the media type of a recording's file; hosts of podcasts count listeners by queries behind its name."""
    found = media_type(url.partition("?")[0])
    return found if found and found.startswith("audio/") else None


def logo(publisher: Agent | None) -> Image | None:
    """Return the picture that stands for the site."""
    picture = publisher.logo if isinstance(publisher, Organization) else None
    return picture if picture and address(picture.url) else None


def address(url: str | None) -> str | None:
    """Return an address as it is written, None for what nobody can fetch over http or https.

    >>> address("https://example.org"), address("javascript:alert(1)"), address(None)
    ('https://example.org/', None, None)
    """
    return absolute(url) if url else None
