"""Each article of a news sitemap has the name and language of its publication, its date and its title.

The language is a code of ISO 639, or zh-cn or zh-tw. Only articles of the last two days belong into the sitemap; older
ones are to be taken out, or their news data is.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://example.org/marathon/</loc>
    <news:news>
    <news:publication><news:name>Example Runner</news:name><news:language>English</news:language></news:publication>
    <news:publication_date>2026-11-21</news:publication_date>
    <news:title>A marathon through the old town</news:title>
    </news:news></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://example.org/marathon/</loc>
    <news:news>
    <news:publication><news:name>Example Runner</news:name><news:language>en</news:language></news:publication>
    <news:publication_date>2026-11-21</news:publication_date>
    <news:title>A marathon through the old town</news:title>
    </news:news></url>
    </urlset>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.rules.sitemap.sitemap_lastmod import is_date
from seoexport.validator.sitemaps.view import SitemapView, Value

_REQUIRED = ("news:name", "news:language", "news:publication_date", "news:title")
_LANGUAGE = re.compile(r"[a-z]{2,3}|zh-cn|zh-tw", re.IGNORECASE)
_MAX_AGE_IN_DAYS = 2


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each article that lacks something, or says it in a way that Google does not take, and each old one."""
    for entry, part in view.parts("news:news"):
        missing = [name for name in _REQUIRED if not any(part.texts(name))]
        if missing:
            yield Problem(message=f"an article of news lacks {', '.join(missing)}", at=entry.at, line=part.line)
        for value in part.values:
            if wanted := _wanted(value, view):
                message = f"{value.name} is {value.text[:40]!r}; {wanted}"
                yield Problem(message=message, at=entry.at, line=value.line)
        if sum(each.name == "news:news" for each in entry.parts) > 1:
            yield Problem(message="an entry has more than one news:news", at=entry.at, line=part.line)


def _wanted(value: Value, view: SitemapView) -> str | None:
    """Return what a value must be, None where it is."""
    if value.name == "news:language" and value.text and not _LANGUAGE.fullmatch(value.text):
        return "it must be a language code such as en, or zh-cn, or zh-tw"
    if value.name != "news:publication_date" or not value.text:
        return None
    if not is_date(value.text):
        return "it must be a date such as 2026-03-02 or 2026-03-02T09:30:00+01:00"
    date = dates.parse(value.text)
    if view.today and date and (dates.day_of(view.today) - dates.day_of(date)).days > _MAX_AGE_IN_DAYS:
        return f"only articles of the last {_MAX_AGE_IN_DAYS} days belong into a news sitemap"
    return None


RULE = Rule(
    id="sitemap-news",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
    check=check,
    doc=__doc__,
)
