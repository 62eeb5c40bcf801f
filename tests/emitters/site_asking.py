"""What files about a whole site are made from, in as few words as a test needs."""

from __future__ import annotations

import datetime as dt

from seoexport import Site
from seoexport.emitters.site_file import Asked, SitePage
from seoexport.emitters.site_files import site_file
from seoexport.model import Article, Person

BASE = "https://example.org/"
DAY = dt.date(2024, 5, 1)
ANN = Person(name="Ann")


def page(path="calf/", *, graph=(), **values):
    """A page of the site, with nothing but what is stated."""
    url = BASE + path
    return SitePage(Article(**{"url": url, "address": url} | values), graph)


def article(path="calf/", **values):
    """An article that feeds have in them."""
    return page(path, **{"title": "Calf", "published": DAY, "authors": (ANN,), "article_type": "Article"} | values)


def written(kind, *pages, url=BASE + "file", stubs=(), before=b"", has_sitemap=False, **site):
    """What a kind of file makes of pages."""
    of = Site(**{"base_url": BASE, "name": "Walks"} | site)
    return site_file(kind).write(Asked(of, url, pages, stubs, before, has_sitemap))
