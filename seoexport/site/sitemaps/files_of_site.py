"""The sitemaps of a site as files: each part, the news, and the index over them, which is made last."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seoexport.emitters.sitemap import MAX_URLS, SitemapEntry
from seoexport.emitters.sitemap_news import MAX_ARTICLES
from seoexport.emitters.sitemap_xml import STYLESHEET, closing, entry, extensions, opening, w3c
from seoexport.emitters.sitemap_xsl import XSL
from seoexport.errors import UnusablePath
from seoexport.model import Site
from seoexport.site.sitemaps.alternates import Alternates
from seoexport.site.sitemaps.latest import latest
from seoexport.site.sitemaps.packing import packed
from seoexport.site.sitemaps.shards import Shards

#: What robots.txt names, whatever lies behind it.
INDEX = "sitemap.xml"
NEWS = "news"


class File(NamedTuple):
    """A file below the folder of the site."""

    name: str
    content: bytes


class Sitemaps:
    """The sitemaps of a site: entries are added, then the files are given out, one by one."""

    def __init__(self, site: Site) -> None:
        self._site, self._policy = site, site.sitemap
        self._style = site.base_url + STYLESHEET if self._policy.stylesheet else None
        self._parts: dict[str, Shards] = {}
        self._alternates = Alternates(site.base_url)
        self._news: dict[str, tuple[str, str]] = {}

    def __bool__(self) -> bool:
        """Return whether there is an entry."""
        return bool(self._parts)

    def add(self, page: SitemapEntry) -> None:
        """Add a page."""
        part = self._parts.get(page.part)
        if part is None:
            part = self._parts[page.part] = Shards(self._style)
        lastmod = w3c(page.lastmod) if page.lastmod else ""
        links = self._alternates.links(page.loc, page.alternates) if page.alternates else ""
        part.add(page.loc, lastmod, page.media + links)
        if page.news:
            self._news[page.loc] = (lastmod, page.news)

    def files(self) -> Iterator[File]:
        """Yield the files, the index last. Raises UnusablePath for more files than an index can name."""
        self._alternates.settle()
        numbers = {name: part.count(self._alternates.returned) for name, part in sorted(self._parts.items())}
        if self._policy.stylesheet:
            yield File(STYLESHEET, XSL)
        if list(numbers.values()) == [1] and not (self._news or "" not in numbers or self._policy.gzip):
            yield File(INDEX, next(self._parts[""].files())[1])
        else:
            yield from self._indexed(numbers)
        for part in self._parts.values():
            part.close()

    def _indexed(self, numbers: dict[str, int]) -> Iterator[File]:
        listed: list[tuple[str, bytes]] = []
        for part, number in numbers.items():
            for place, content, day in self._parts[part].files():
                name = _name(part, place if number > 1 or not part else None)
                listed.append((name + self._suffix, day))
                yield self._packed(name, content)
        if self._news:
            content, day = self._of_news()
            listed.append((_name(NEWS) + self._suffix, day))
            yield self._packed(_name(NEWS), content)
        if len(listed) > MAX_URLS:
            reason = (
                f"it would name {len(listed):,} sitemaps, and an index may name {MAX_URLS:,}; publish several sites"
            )
            raise UnusablePath(INDEX, reason)
        yield File(INDEX, self._index(listed))

    @property
    def _suffix(self) -> str:
        return ".gz" if self._policy.gzip else ""

    def _packed(self, name: str, content: bytes) -> File:
        return File(name + self._suffix, packed(content) if self._policy.gzip else content)

    def _index(self, listed: list[tuple[str, bytes]]) -> bytes:
        base = self._site.base_url
        entries = (entry("sitemap", (base + name).encode("ascii"), day) for name, day in listed)
        return opening("sitemapindex", 0, self._style) + b"".join(entries) + closing("sitemapindex")

    def _of_news(self) -> tuple[bytes, bytes]:
        """Return the sitemap of the newest articles, and the last change among them."""
        chosen = sorted(self._news.items(), key=_newest_first)[:MAX_ARTICLES]
        lines = [entry("url", loc.encode("ascii"), day.encode("ascii"), news.encode()) for loc, (day, news) in chosen]
        used = extensions(b"".join(lines))
        content = opening("urlset", used, self._style) + b"".join(sorted(lines)) + closing("urlset")
        return content, latest(day.encode("ascii") for _, (day, _) in chosen)

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be written, once the files are given out."""
        told: list[str] = []
        if self._alternates.example:
            page, target = self._alternates.example
            number = self._alternates.left_out
            several = "link to another language is" if number == 1 else "links to other languages are"
            told.append(
                f"{INDEX}: {number} {several} left out, as the other page does not link back: {page} to {target}"
            )
        if (lost := len(self._news) - MAX_ARTICLES) > 0:
            told.append(f"{INDEX}: {lost} articles are not among the news, of which a sitemap has {MAX_ARTICLES:,}")
        return tuple(told)


def _newest_first(item: tuple[str, tuple[str, str]]) -> tuple[str, str]:
    loc, (_, news) = item
    stated = news.partition("<news:publication_date>")[2].partition("<")[0]
    return "".join(chr(0x10FFFF - ord(sign)) for sign in stated), loc


def _name(part: str, place: int | None = None) -> str:
    """Return how a file is called.

    >>> _name("", 2), _name("posts"), _name("posts", 1)
    ('sitemap-2.xml', 'sitemap-posts.xml', 'sitemap-posts-1.xml')
    """
    return "-".join(("sitemap", *filter(None, (part, str(place or ""))))) + ".xml"
