"""A sitemap has at most 50,000 addresses and 50 MB unpacked, an index at most 50,000 sitemaps.

Behind the limit search engines read nothing, or refuse the whole file. Split it, and name the parts in an index. One
page names at most 1,000 pictures, and a sitemap at most 1,000 articles of news.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc></url><!-- 50,001 of these -->
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.reader import MAX_BYTES, MAX_URLS
from seoexport.validator.sitemaps.view import SitemapView

_MAX_IMAGES = _MAX_NEWS = 1000


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each limit that the file exceeds."""
    if view.number > MAX_URLS:
        what = "sitemaps" if view.is_index else "addresses"
        message = f"the file has {view.number:,} {what}; at most {MAX_URLS:,} are read: split it, and write an index"
        yield Problem(message=message)
    if view.length > MAX_BYTES:
        message = f"the file has {view.length:,} bytes unpacked; at most {MAX_BYTES:,} are read: split it"
        yield Problem(message=message)
    for entry in view.entries:
        if len(entry.parts) > _MAX_IMAGES:
            number = sum(part.name == "image:image" for part in entry.parts)
            if number > _MAX_IMAGES:
                message = f"{entry.at} has {number:,} pictures; at most {_MAX_IMAGES:,} are read"
                yield Problem(message=message, at=entry.at, line=entry.line)
    news = sum(1 for _ in view.parts("news:news"))
    if news > _MAX_NEWS:
        yield Problem(message=f"the file has {news:,} articles of news; at most {_MAX_NEWS:,} are read")


RULE = Rule(
    id="sitemap-size",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
