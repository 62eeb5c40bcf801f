"""A sitemap has each page once, under one address.

Two spellings of one address, with and without slash, http beside https, or `index.html`, ask search engines to guess
which is meant.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc></url>
    <url><loc>https://example.org/cramp</loc></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import Entry, SitemapView


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each entry that an earlier one has under the same or nearly the same address."""
    known: dict[str, Entry] = {}
    for entry in view.entries:
        if not entry.loc:
            continue
        key = _key(entry.loc)
        first = known.setdefault(key, entry)
        if first is not entry:
            same = "again" if first.loc == entry.loc else f"beside {first.loc}, which is nearly the same"
            place = f" (line {first.line})" if first.line else ""
            yield Problem(message=f"{entry.loc} stands in the sitemap {same}{place}", at=entry.at, line=entry.line)


def _key(loc: str) -> str:
    """Return what the spellings of one page have in common.

    >>> _key("http://www.Example.org/a/index.html") == _key("https://example.org/a")
    True
    """
    address = (urls.absolute(loc) or loc).partition("://")[2].removeprefix("www.")
    path, mark, query = address.partition("?")
    return f"{path.removesuffix('index.html').rstrip('/')}{mark}{query}"


RULE = Rule(
    id="sitemap-duplicate",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
