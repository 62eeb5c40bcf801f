"""Each entry of a sitemap has one absolute address without a fragment, of at most 2,048 characters.

A search engine drops what it cannot fetch: paths, addresses with blanks, and those of other schemes than http and
https.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>/cramp/</loc></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import SitemapView

_MAX_LENGTH = 2048
_LONGEST_SHOWN = 80
_BLANK = re.compile(r"\s")


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each entry without an address, and each address that nobody can fetch."""
    for entry in view.entries:
        loc = entry.loc
        reason = _misfit(loc) if loc is not None else "has no loc"
        if reason:
            what = f"loc {_shown(loc)}" if loc is not None else "sitemap" if view.is_index else "url"
            yield Problem(message=f"{what} {reason}", at=entry.at, line=entry.line)


def _misfit(loc: str) -> str | None:
    """Return what is wrong with an address, None where nothing is."""
    if not loc:
        return "is empty"
    if _BLANK.search(loc):
        return "has a blank in it; write it as %20"
    if not loc.lower().startswith(("http://", "https://")):
        return "is not absolute; it must begin with https:// or http://"
    if len(loc) > _MAX_LENGTH:
        return f"has {len(loc):,} characters; at most {_MAX_LENGTH:,} are read"
    if "#" in loc:
        return "has a fragment; leave out what follows #"
    return None if urls.absolute(loc) else "is no URL"


def _shown(loc: str) -> str:
    return repr(loc if len(loc) <= _LONGEST_SHOWN else loc[: _LONGEST_SHOWN - 1] + "…")


RULE = Rule(
    id="sitemap-loc",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
