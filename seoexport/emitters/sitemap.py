"""Sitemaps, as https://www.sitemaps.org/protocol.html has them, split at the limits, with an index over the parts."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from seoexport.emitters.open_graph import is_indexable
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
    """Return the article's entry, or None for drafts, pages not to be indexed, and pages canonical elsewhere."""
    if article.draft or not is_indexable(article) or not same_page(article.url, article.address):
        return None
    return SitemapEntry(article.url, article.modified or article.published)


def sitemaps(entries: Iterable[SitemapEntry], base_url: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file: `sitemap.xml`, or numbered parts and `sitemap.xml` as their index.

    Each address once, sorted, so that the same pages give the same bytes.
    """
    unique = {each.loc: each for each in sorted(entries, key=lambda each: each.loc)}
    parts = list(_parts(unique.values()))
    if len(parts) == 1:
        yield "sitemap.xml", parts[0]
        return
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    yield from zip(names, parts, strict=True)
    yield (
        "sitemap.xml",
        _file("sitemapindex", (_element("sitemap", SitemapEntry(base_url + name)) for name in names)),
    )


def _parts(entries: Iterable[SitemapEntry]) -> Iterator[bytes]:
    waiting: list[Any] = []
    size = len(_file("urlset", ()))
    for each in entries:
        element = _element("url", each)
        added = _size(element)
        if len(waiting) == MAX_URLS or size + added > MAX_BYTES:
            yield _file("urlset", waiting)
            waiting, size = [], len(_file("urlset", ()))
        waiting.append(element)
        size += added
    yield _file("urlset", waiting)


def _element(name: str, each: SitemapEntry) -> Any:
    from lxml import etree

    element = etree.Element(f"{{{NAMESPACE}}}{name}", nsmap=_NAMESPACES)
    etree.SubElement(element, f"{{{NAMESPACE}}}loc").text = each.loc
    if each.lastmod:
        etree.SubElement(element, f"{{{NAMESPACE}}}lastmod").text = each.lastmod.isoformat()
    element.tail = "\n"
    return element


def _size(element: Any) -> int:
    from lxml import etree

    return len(etree.tostring(element)) - len(f' xmlns="{NAMESPACE}"')


def _file(root: str, elements: Iterable[Any]) -> bytes:
    from lxml import etree

    buffer = io.BytesIO()
    with etree.xmlfile(buffer, encoding="UTF-8") as file:
        file.write_declaration()
        with file.element(f"{{{NAMESPACE}}}{root}", nsmap=_NAMESPACES):
            file.write("\n")
            for element in elements:
                file.write(element)
    return buffer.getvalue() + b"\n"
