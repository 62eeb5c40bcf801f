"""A sitemap states no priority and no frequency of changes, which search engines ignore.

Google reads neither `priority` nor `changefreq`. They do no harm; without them the file is smaller and nothing in it is
a guess.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><priority>0.8</priority></url>
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
from seoexport.validator.sitemaps.view import SitemapView


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield the first of these elements, with how many there are."""
    for name in ("changefreq", "priority"):
        found = [(entry, value) for entry, value in view.stated(name)]
        if found:
            entry, value = found[0]
            message = f"{name} stands in {len(found):,} of {len(view.entries):,} entries; Google ignores it"
            yield Problem(message=message, at=entry.at, line=value.line)


RULE = Rule(
    id="sitemap-ignored-elements",
    severity="info",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
