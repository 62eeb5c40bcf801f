"""Sitemaps, as https://www.sitemaps.org/protocol.html has them, split at the limits, with an index over the parts."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from seoexport import urls
from seoexport.dates import later
from seoexport.emitters.page_url import page_url
from seoexport.emitters.tags.robots import is_indexable
from seoexport.model import Article, Date
from seoexport.urls import same_page

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
#: lxml takes None for the namespace without prefix; its types do not say so.
_NAMESPACES: Any = {None: NAMESPACE}
MAX_URLS = 50_000
MAX_BYTES = 52_428_800


class SitemapEntry(NamedTuple):
    """One page that search engines may list, and when its content last changed."""

    loc: str
    lastmod: Date | None = None


def entry(article: Article) -> SitemapEntry | None:
    """Return the article's entry, or None for drafts, pages not to be listed, and pages canonical elsewhere."""
    return SitemapEntry(page_url(article), article.modified or article.published) if is_listed(article) else None


def is_listed(article: Article) -> bool:
    """Return whether the site's lists of pages (sitemap, feeds, llms.txt, the graph of all pages) have this one.

    Not in them are drafts, pages that search engines are not to index, pages that front matter keeps out of sitemaps,
    and those that are canonical elsewhere.
    """
    return (
        not article.draft
        and article.listed
        and is_indexable(article)
        and same_page(article.url, article.address)
        and urls.absolute(article.url) is not None
    )


def sitemaps(entries: Iterable[SitemapEntry], base_url: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file: `sitemap.xml`, or numbered parts and `sitemap.xml` as their index.

    Each address once, sorted, so that the same pages give the same bytes; what is no http or https URL is left out,
    as one such line voids a file. The index says of each part when the last of its pages changed.
    """
    unique = {each.loc: each for each in sorted(entries, key=lambda each: each.loc) if urls.absolute(each.loc)}
    first, *more = _parts(unique.values())
    if not more:
        yield "sitemap.xml", _file("urlset", "url", first)
        return
    index = []
    for number, part in enumerate((first, *more), 1):
        name = f"sitemap-{number}.xml"
        index.append(SitemapEntry(base_url + name, _last_change(part)))
        yield name, _file("urlset", "url", part)
    yield "sitemap.xml", _file("sitemapindex", "sitemap", index)


def _last_change(entries: Iterable[SitemapEntry]) -> Date | None:
    last: Date | None = None
    for each in entries:
        if each.lastmod and (last is None or later(each.lastmod, last)):
            last = each.lastmod
    return last


def _parts(entries: Iterable[SitemapEntry]) -> Iterator[list[SitemapEntry]]:
    waiting: list[SitemapEntry] = []
    empty = size = len(_file("urlset", "url", ()))
    for each in entries:
        added = _size(each)
        if len(waiting) == MAX_URLS or size + added > MAX_BYTES:
            yield waiting
            waiting, size = [], empty
        waiting.append(each)
        size += added
    yield waiting


def _size(each: SitemapEntry) -> int:
    """Return the bytes that an entry takes; an address is ASCII, and of what XML escapes it can hold only "&"."""
    dated = len("<lastmod></lastmod>") + len(_w3c(each.lastmod)) if each.lastmod else 0
    return len("<url><loc></loc></url>\n") + len(each.loc) + 4 * each.loc.count("&") + dated


def _w3c(date: Date) -> str:
    """Return a date as https://www.w3.org/TR/NOTE-datetime has it: a time counts with its zone only."""
    zoned = not isinstance(date, dt.datetime) or date.tzinfo is not None
    return date.isoformat() if zoned else date.isoformat()[:10]


def _file(root: str, child: str, entries: Iterable[SitemapEntry]) -> bytes:
    from lxml import etree

    buffer = io.BytesIO()
    with etree.xmlfile(buffer, encoding="UTF-8") as file:
        file.write_declaration()
        with file.element(_named(root), nsmap=_NAMESPACES):
            file.write("\n")
            for each in entries:
                with file.element(_named(child)):
                    _write(file, "loc", each.loc)
                    if each.lastmod:
                        _write(file, "lastmod", _w3c(each.lastmod))
                file.write("\n")
    return buffer.getvalue() + b"\n"


def _write(file: Any, name: str, text: str) -> None:
    with file.element(_named(name)):
        file.write(text)


def _named(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
