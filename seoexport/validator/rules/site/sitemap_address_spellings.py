"""Sitemaps list each page under one spelling of its address.

With and without the slash, as http and as https, search engines fetch two pages, and have to find out that they are
one.

Wrong:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/a/</loc></url><url>
    <loc>https://example.org/a</loc></url></urlset>
    --- a/index.html ---
    <title>A</title>

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/a/</loc></url></urlset>
    --- a/index.html ---
    <title>A</title>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the pages that are listed in several spellings, as one."""
    first: dict[str, str] = {}
    again: dict[str, tuple[str, str, int | None]] = {}
    for entry in view.entries:
        key, loc = urls.page_key(entry.listed.loc), entry.listed.loc
        if first.setdefault(key, loc) != loc:
            again.setdefault(key, (loc, entry.sitemap.file, entry.listed.line))
    if again:
        key, (loc, file, line) = next(iter(again.items()))
        others = named([each for each, _, _ in list(again.values())[1:]])
        more = f"; likewise {others}" if others else ""
        message = f"one page is listed as {first[key]!r} and as {loc!r}{more}"
        yield Problem(message=message, at="url/loc", line=line, source=file)


RULE = Rule(
    id="sitemap-address-spellings",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
