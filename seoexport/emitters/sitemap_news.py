"""What a sitemap of news says of an article: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap."""

from __future__ import annotations

import datetime as dt
import re

from seoexport.dates import day_of
from seoexport.emitters.page_kinds import is_of
from seoexport.emitters.sitemap_xml import text, w3c
from seoexport.model import Article, Date, Publication, Site

MAX_ARTICLES = 1_000
_DAYS = dt.timedelta(days=2)
_PAGES = ("NewsArticle",)
_CODE = re.compile(r"zh-(?:cn|tw)|[a-z]{2,3}(?=-|$)", re.IGNORECASE)


def news(article: Article, site: Site) -> str:
    """Return what is said of an article of the last two days, nothing of all others."""
    publication, today = site.sitemap.news, site.today
    if not (publication and today and article.published and article.title):
        return ""
    if not is_of(article, publication.pages or _PAGES):
        return ""
    day = _day(article.published)
    return _written(article, publication) if dt.timedelta() <= day_of(today) - day <= _DAYS else ""


def _day(published: Date) -> dt.date:
    """Return the day on which something was published, in UTC as far as that is known."""
    if isinstance(published, dt.datetime) and published.tzinfo:
        published = published.astimezone(dt.UTC)
    return day_of(published)


def _written(article: Article, publication: Publication) -> str:
    code = _CODE.match(article.language or "") or _CODE.match(publication.language)
    if not (code and article.published and article.title):
        return ""
    return (
        f"<news:news><news:publication><news:name>{text(publication.name)}</news:name>"
        f"<news:language>{code[0].lower()}</news:language></news:publication>"
        f"<news:publication_date>{w3c(article.published)}</news:publication_date>"
        f"<news:title>{text(article.title)}</news:title></news:news>"
    )
