"""What a sitemap lists, as rules across pages need it: https://www.sitemaps.org/protocol.html."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

#: No root element stands further behind; feeds and pictures in XML are told apart by this much.
OPENING_BYTES = 4096

_ROOTS = (b"urlset", b"sitemapindex")


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
    """A sitemap, or an index of sitemaps; `whole` is false where its file breaks off or is no XML."""

    file: str
    url: str
    is_index: bool = False
    entries: tuple[Listed, ...] = ()
    whole: bool = True


def may_be_sitemap(opening: bytes) -> bool:
    """Return whether a file that begins like this can be a sitemap.

    >>> may_be_sitemap(b'<?xml version="1.0"?><urlset>'), may_be_sitemap(b"<rss>")
    (True, False)
    """
    return any(root in opening[:OPENING_BYTES] for root in _ROOTS)


def sitemap_of(content: bytes, file: str, url: str) -> Sitemap | None:
    """Return what a sitemap lists, as far as it can be read; None for other XML, and where a DTD is declared."""
    from lxml import etree

    if b"<!DOCTYPE" in content[:OPENING_BYTES] or not may_be_sitemap(content):
        return None
    events = etree.iterparse(io.BytesIO(content), events=("start", "end"), no_network=True, resolve_entities=False)
    entries: list[Listed] = []
    name, whole = "", True
    try:
        for event, element in events:
            if not name:
                name = _local(element)
                if name not in ("urlset", "sitemapindex"):
                    return None
            elif event == "end" and _local(element) in ("url", "sitemap") and element.getparent() is not None:
                entries += _listed(element)
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    except etree.XMLSyntaxError:
        whole = False
    return Sitemap(file, url, name == "sitemapindex", tuple(entries), whole) if name else None


def _listed(element: Any) -> Iterator[Listed]:
    loc, lastmod = "", None
    alternates: list[tuple[str, str]] = []
    videos: list[ListedVideo] = []
    for child in element:
        name = _local(child)
        if name == "loc":
            loc = (child.text or "").strip()
        elif name == "lastmod":
            lastmod = (child.text or "").strip() or None
        elif name == "link" and child.get("rel") == "alternate" and child.get("hreflang"):
            alternates.append((child.get("hreflang"), child.get("href") or ""))
        elif name == "video":
            said = {_local(each): (each.text or "").strip() for each in child}
            videos.append(ListedVideo(said.get("title", ""), said.get("thumbnail_loc", "")))
    if loc:
        yield Listed(loc, lastmod, tuple(alternates), tuple(videos), element.sourceline)


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
