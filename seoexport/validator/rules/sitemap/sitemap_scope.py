"""The addresses of a sitemap are on its own host and below its own folder.

A sitemap at `/blog/sitemap.xml` speaks for `/blog/` alone, and for no other host or scheme. What lies elsewhere is
ignored, unless robots.txt of that host names the sitemap, or its owner submitted it. `/blog` is the folder's own page.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://shop.example.org/cramp/</loc></url>
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
    """Yield each kind of address for which this sitemap cannot speak: once for each other host, and for the folder."""
    own = urls.absolute(view.url) or view.url
    folder = own.rpartition("/")[0] + "/"
    outside: dict[str, tuple[Entry, int]] = {}
    for entry in view.entries:
        address = urls.absolute(entry.loc or "")
        if address and not f"{address}/".startswith(folder):
            kind = _kind(address, own)
            first, number = outside.get(kind, (entry, 0))
            outside[kind] = first, number + 1
    for kind, (entry, number) in outside.items():
        if view.is_index and kind.startswith("above"):
            continue
        more = f" and {number - 1:,} more" if number > 1 else ""
        message = f"{entry.loc}{more} is {kind}; a sitemap speaks for what is below {folder} alone"
        yield Problem(message=message, at=entry.at, line=entry.line)


def _kind(address: str, own: str) -> str:
    if urls.host(address) != urls.host(own):
        return f"on another host, {urls.host(address)}"
    scheme = address.partition(":")[0]
    return f"of another scheme, {scheme}" if scheme != own.partition(":")[0] else "above the folder of the sitemap"


RULE = Rule(
    id="sitemap-scope",
    severity="error",
    reference="https://www.sitemaps.org/protocol.html#location",
    check=check,
    doc=__doc__,
)
