"""What is kept of a sitemap for the rules across pages: its entries, without what only rules about sitemaps need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seoexport.validator.sitemaps.view import Entry, Part, SitemapView


class ListedVideo(NamedTuple):
    """A film of an entry."""

    title: str
    thumbnail: str


class Listed(NamedTuple):
    """An entry of a sitemap: its address, its date as it is written, its versions in other languages, and its films."""

    loc: str
    lastmod: str | None = None
    alternates: tuple[tuple[str, str], ...] = ()
    videos: tuple[ListedVideo, ...] = ()
    line: int | None = None


class Sitemap(NamedTuple):
    """A sitemap, or an index of sitemaps; `whole` is false where its file breaks off, or is refused."""

    file: str
    url: str
    is_index: bool = False
    entries: tuple[Listed, ...] = ()
    whole: bool = True


def listing_of(view: SitemapView, file: str) -> Sitemap:
    """Return what is kept of a sitemap that was read from `file`."""
    whole = view.broken is None and not view.has_doctype and view.number == len(view.entries)
    return Sitemap(file, view.url, view.is_index, tuple(_listed(view)), whole)


def _listed(view: SitemapView) -> Iterator[Listed]:
    for entry in view.entries:
        if entry.loc:
            lastmod = next((value.text for value in entry.values if value.name == "lastmod" and value.text), None)
            alternates = tuple((each.hreflang, each.href) for each in entry.alternates if each.hreflang)
            yield Listed(entry.loc, lastmod, alternates, tuple(_videos(entry)), entry.line)


def _videos(entry: Entry) -> Iterator[ListedVideo]:
    for part in entry.parts:
        if part.name == "video:video":
            yield ListedVideo(_text(part, "video:title"), _text(part, "video:thumbnail_loc"))


def _text(part: Part, name: str) -> str:
    return next(iter(part.texts(name)), "")
