"""The days on which pages of a sitemap were last changed tell them apart, and lie in the past.

Search engines trust the dates of a sitemap only as long as they are true. A build that writes its own day to every
page, a day in the future, or one before there were websites makes all of them worthless.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>1970-01-01</lastmod></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import SitemapView

_FIRST_YEAR = 1990
#: Fewer pages may well have been changed on one day.
_ENOUGH = 20


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield dates before there were websites, dates to come, and one date for all pages."""
    stated = [(entry, value, date) for entry, value in view.stated("lastmod") if (date := dates.parse(value.text))]
    early = [each for each in stated if dates.day_of(each[2]).year < _FIRST_YEAR]
    late = [each for each in stated if view.today and dates.day_of(each[2]) > dates.day_of(view.today)]
    for found, said in ((early, "before there were websites"), (late, "in the future")):
        if found:
            entry, value, _ = found[0]
            more = f", as are those of {len(found) - 1:,} more entries" if len(found) > 1 else ""
            yield Problem(message=f"lastmod is {value.text}, {said}{more}", at=entry.at, line=value.line)
    texts = {value.text for _, value, _ in stated}
    if len(stated) >= _ENOUGH and len(texts) == 1 and not view.is_index and not (early or late):
        message = f"lastmod is {stated[0][1].text} for all {len(stated):,} entries; state when each page last changed"
        yield Problem(message=message, line=stated[0][1].line)


RULE = Rule(
    id="sitemap-lastmod-plausible",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
