"""Posts of WordPress, as its exports and the fields of its SEO plugins state them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from seoexport.extractor.wordpress import rest, wxr
from seoexport.extractor.wordpress.content_text import content_text
from seoexport.extractor.wordpress.items import Item, item_of
from seoexport.extractor.wordpress.post import Library
from seoexport.model import Article, Site

__all__ = ["Item", "articles", "content_text", "items"]


def items(export: IO[bytes], *, separator: str | None = None) -> Iterator[Item]:
    """Yield the posts of an export in its order: one of Tools > Export (WXR), or an answer of the REST API as JSON.

    The stream is read twice, as posts refer to what stands behind them. `separator` is what the site's SEO plugin is
    set to put between a title and the name of the site: no export states it.

    Raises UnusableSource for what is no export, and after the last whole post where an export is broken.
    """
    begins = _start(export)
    if begins in (b"{", b"["):
        yield from (item_of(post, Library(), separator) for post in rest.posts(export.read()))
        return
    library = wxr.read_library(export)
    export.seek(0)
    for post in wxr.posts(export):
        yield item_of(post, library, separator)


def articles(export: IO[bytes], *, site: Site, separator: str | None = None) -> Iterator[Article]:
    """Yield the articles of an export, each at its path below the base URL of `site`; see `items` for the rest."""
    for item in items(export, separator=separator):
        yield article_of(item, site)


def article_of(item: Item, site: Site) -> Article:
    """Return the article of an item: what our extractor reads in its content file."""
    from seoexport.extractor import extract

    url = str(item.front_matter.get("url") or "") or f"{item.name}/"
    return extract(content_text(item), url=url.lstrip("/"), suffix=".md", site=site)


def _start(export: IO[bytes]) -> bytes:
    """Return the first byte that is no blank and no byte order mark, and go back to the start, where JSON begins."""
    start = export.read(1024).removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    export.seek(0)
    return start
