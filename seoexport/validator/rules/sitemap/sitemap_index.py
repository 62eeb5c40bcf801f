"""An index names sitemaps that exist, and none of them is an index.

Whether a sitemap exists is known where the site's files are at hand: `seoexport check FOLDER`.

Wrong:

    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://example.org/sitemap.xml</loc></sitemap>
    </sitemapindex>

Right:

    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://example.org/posts.xml</loc></sitemap>
    </sitemapindex>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import SitemapView

_SAID = {
    "missing": "is not among the site's files",
    "other": "is no sitemap",
    "sitemapindex": "is an index itself; an index names sitemaps alone",
}


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each entry of an index that leads to no sitemap."""
    for entry in view.entries if view.is_index else ():
        if not entry.loc:
            continue
        kind = "sitemapindex" if urls.absolute(entry.loc) == urls.absolute(view.url) else view.child(entry.loc)
        if kind in _SAID:
            yield Problem(message=f"{entry.loc} {_SAID[kind]}", at=entry.at, line=entry.line)


RULE = Rule(
    id="sitemap-index",
    severity="error",
    reference="https://www.sitemaps.org/protocol.html#index",
    check=check,
    doc=__doc__,
)
