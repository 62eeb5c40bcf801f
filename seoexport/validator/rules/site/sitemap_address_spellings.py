"""The sitemaps of a site list each page under one spelling of its address.

With and without the slash, as http and as https, search engines fetch two pages, and have to find out that they are
one. What one sitemap repeats is under `sitemap-duplicate`.

Wrong:

    --- one.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    </urlset>
    --- two.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title>

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    </urlset>
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
    """Yield the pages that sitemaps list in several spellings, as one."""
    first: dict[str, tuple[str, str]] = {}
    again: dict[str, tuple[str, str, int | None]] = {}
    for entry in view.entries:
        key, loc = urls.page_key(entry.listed.loc), entry.listed.loc
        spelling, file = first.setdefault(key, (loc, entry.sitemap.file))
        if loc != spelling and file != entry.sitemap.file:
            again.setdefault(key, (loc, entry.sitemap.file, entry.listed.line))
    if again:
        key, (loc, file, line) = next(iter(again.items()))
        others = named([each for each, _, _ in list(again.values())[1:]])
        more = f"; likewise {others}" if others else ""
        message = f"one page is listed as {first[key][0]!r} and as {loc!r}{more}"
        yield Problem(message=message, at="url/loc", line=line, source=file)


RULE = Rule(
    id="sitemap-address-spellings",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
