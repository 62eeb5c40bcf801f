"""Django's sitemaps of articles, with their pictures and translations; drafts and what is not to be indexed are out.

https://docs.djangoproject.com/en/stable/ref/contrib/sitemaps/. The view is Django's own, with
`template_name="seoexport/sitemap.xml"`; addresses begin with our `base_url`, whoever asked.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.apps import apps
from django.contrib.sitemaps import Sitemap
from django.utils.safestring import mark_safe

from seoexport.emitters.sitemap import SitemapEntry
from seoexport.plugins.django.articles import said_of


class ArticleSitemap(Sitemap):
    """A sitemap whose `items()` have a method `seoexport_article`, as the tag wants it."""

    def lastmod(self, item: Any) -> dt.date | None:
        """Return the day on which an article changed, as it says."""
        entry = self._entry(item)
        return _day(entry) if entry else None

    def get_urls(self, page: int | str = 1, site: Any = None, protocol: str | None = None) -> list[dict[str, Any]]:
        """Return what the template writes of a page of the sitemap."""
        items = self.paginator.page(page).object_list
        listed = [_listed(item, entry) for item in items if (entry := self._entry(item))]
        days = [each["lastmod"] for each in listed]
        self.latest_lastmod = max(days) if days and all(days) else None
        return listed

    def _entry(self, item: Any) -> SitemapEntry | None:
        entry: SitemapEntry | None = apps.get_app_config("seoexport").pages.entry(*said_of(item))
        return entry


def _listed(item: Any, entry: SitemapEntry) -> dict[str, Any]:
    return {
        "item": item,
        "location": entry.loc,
        "lastmod": _day(entry),
        "alternates": [{"lang_code": language, "location": url} for language, url in entry.alternates],
        "media": mark_safe(entry.media + entry.news),  # noqa: S308  it is XML
    }


def _day(entry: SitemapEntry) -> dt.date | None:
    return entry.lastmod.date() if isinstance(entry.lastmod, dt.datetime) else entry.lastmod
