"""The sitemap and the page name the same day as that of the last change.

Search engines use `lastmod` where it proves true; one that is the day of the build for every page does not. Compared
are `dateModified` of the page's own nodes and `article:modified_time`; a day of difference is a matter of time zones.
It is one finding for each sitemap.

Wrong:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc>
    <lastmod>2026-05-10</lastmod></url>
    </urlset>
    --- a/index.html ---
    <title>A</title><meta property="article:modified_time" content="2026-03-02">

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc>
    <lastmod>2026-03-02</lastmod></url>
    </urlset>
    --- a/index.html ---
    <title>A</title><meta property="article:modified_time" content="2026-03-02T23:00:00+00:00">
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

from seoexport.dates import day_of, parse
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.site_view import Entry, SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the entries of each sitemap whose day is another than their pages state, as one."""
    found: defaultdict[str, list[tuple[Entry, dt.date]]] = defaultdict(list)
    for entry in view.entries:
        if day := _other_day(entry):
            found[entry.sitemap.file].append((entry, day))
    for file, cases in found.items():
        entry, day = cases[0]
        others = named([each.listed.loc for each, _ in cases[1:]])
        more = f"; likewise {others}" if others else ""
        message = f"lastmod of {entry.listed.loc} is {entry.listed.lastmod!r}, the page was changed on '{day}'{more}"
        yield Problem(message=message, at="url/lastmod", line=entry.listed.line, source=file)


def _other_day(entry: Entry) -> dt.date | None:
    """Return the day that the page states, where the sitemap states another one."""
    if entry.page is None or not entry.page.modified or not entry.listed.lastmod:
        return None
    listed = parse(entry.listed.lastmod)
    if listed is None or any(abs((day_of(listed) - day).days) <= 1 for day in entry.page.modified):
        return None
    return entry.page.modified[-1]


RULE = Rule(
    id="sitemap-lastmod-differs",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
