"""Whether the site's lists of pages (sitemap, feeds, llms.txt, the graph of all pages) have a page, and why not."""

from __future__ import annotations

import datetime as dt

from seoexport import globs, urls
from seoexport.dates import day_of
from seoexport.emitters.page_url import page_url
from seoexport.emitters.tags.robots import is_indexable
from seoexport.model import Article, Date, Site
from seoexport.urls import same_page

#: https://www.sitemaps.org/protocol.html#locdef
MAX_CHARACTERS = 2048


def is_listed(article: Article, today: Date | None = None) -> bool:
    """Return whether the site's lists of pages have this one."""
    return reason_against(article, today) is None


def reason_against(article: Article, today: Date | None = None) -> str | None:
    """Return why no list has a page, None where all have it.

    Not in them are drafts, what is to be published later or no longer, pages that search engines are not to index,
    those that front matter keeps out of sitemaps, and those that are canonical elsewhere. Without `today` no date is
    one of the future.
    """
    if article.draft:
        return "draft"
    if article.published and today and is_after(article.published, today):
        return f"published on {day_of(article.published)}"
    if article.expires and today and not is_after(article.expires, today):
        return f"expired on {day_of(article.expires)}"
    if not is_indexable(article):
        return "noindex"
    if not article.listed:
        return _kept_out(article)
    if not same_page(article.url, article.address) or urls.absolute(article.url) is None:
        return f"canonical is {article.url}"
    return None


def _kept_out(article: Article) -> str:
    """Return who keeps a page out of lists that search engines may index: front matter, or a robot's own element."""
    origin = article.origins.get("listed")
    if origin and origin.source == "front matter":
        return f"kept out by {origin.key} in front matter"
    return "noindex"


def is_after(date: Date, today: Date) -> bool:
    """Return whether a day or a moment is after the day of the build, which is a day of UTC."""
    if isinstance(date, dt.datetime) and date.tzinfo:
        date = date.astimezone(dt.UTC)
    return day_of(date) > day_of(today)


def excluded(article: Article, site: Site) -> str | None:
    """Return which glob of the configuration keeps a page out of sitemaps, as a reason."""
    where = urls.path(article.url)
    found = next((glob for glob in site.sitemap.exclude if globs.matches(glob, where)), None)
    return f"excluded by {found}" if found else None


def misfit(article: Article, site: Site) -> str | None:
    """Return why a page's address cannot stand in a sitemap of the site, None where it can.

    A sitemap lists what is on its own host, in its own folder or below: https://www.sitemaps.org/protocol.html#location
    """
    url = page_url(article)
    if urls.absolute(url) is None or not url.isascii():
        return f"{url!r} is no http or https URL"
    if len(url) >= MAX_CHARACTERS:
        return f"its address has {len(url):,} characters, and fewer than {MAX_CHARACTERS:,} are read"
    # The home page of a folder may be named without its slash.
    if not urls.identity(url).partition("://")[2].startswith(site.base_url.partition("://")[2]):
        return f"its address is {url}, which does not begin with {site.base_url}"
    return None
