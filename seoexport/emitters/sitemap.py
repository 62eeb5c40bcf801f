"""What sitemaps say of a page, as https://www.sitemaps.org/protocol.html has them."""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

from seoexport.emitters import listing, sitemap_media
from seoexport.emitters.page_kinds import is_of
from seoexport.emitters.page_url import page_url
from seoexport.emitters.sitemap_news import news
from seoexport.emitters.tags.links import alternates
from seoexport.model import Article, Date, Site

MAX_URLS = 50_000
MAX_BYTES = 52_428_800


class SitemapEntry(NamedTuple):
    """One page that search engines may list, and when its content last changed.

    `media` and `news` are what extensions say of it, as XML; `alternates` its addresses by language, itself among them.
    `part` is the sitemap that it belongs into, empty where all are in one. `digest` tells its content from any other,
    where that is asked for.
    """

    loc: str
    lastmod: Date | None = None
    media: str = ""
    alternates: tuple[tuple[str, str], ...] = ()
    news: str = ""
    part: str = ""
    digest: str = ""


def entry(article: Article, site: Site | None = None) -> SitemapEntry | None:
    """Return the article's entry, or None where `reason_unlisted` says why it has none."""
    if reason_unlisted(article, site):
        return None
    if site is None:
        return SitemapEntry(page_url(article), article.modified or article.published)
    policy = site.sitemap
    media = (sitemap_media.images(article) if policy.images else "") + (
        sitemap_media.videos(article) if policy.videos and article.videos else ""
    )
    return SitemapEntry(
        page_url(article),
        _last_change(article, site) if "page" in policy.lastmod else None,
        media,
        alternates(article) if policy.alternates and article.alternates else (),
        news(article, site) if policy.news else "",
        next((name for name, kinds in policy.parts if is_of(article, kinds)), "other") if policy.parts else "",
        content_digest(article) if "content" in policy.lastmod else "",
    )


def reason_unlisted(article: Article, site: Site | None = None) -> str | None:
    """Return why a page is in no sitemap, None where it is in one."""
    if site is None:
        return listing.reason_against(article)
    against = listing.reason_against(article, site.today) or listing.excluded(article, site)
    return against or listing.misfit(article, site)


def _last_change(article: Article, site: Site) -> Date | None:
    """Return the day of the last change that the page states; one of the future is none."""
    stated = (each for each in (article.modified, article.published) if each)
    return next((each for each in stated if not (site.today and listing.is_after(each, site.today))), None)


def content_digest(article: Article) -> str:
    """Return what tells the content of a page from any other: what it says and shows, and nothing of its template."""
    said = (article.title, article.description, article.text)
    asked = tuple((each.name, each.answer_text) for each in article.questions)
    shown = (
        tuple(each.url for each in article.images),
        tuple((each.content_url, each.embed_url) for each in article.videos),
    )
    return blake2b(repr((said, asked, shown)).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
