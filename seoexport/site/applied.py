"""What came of one page: a value of its own, so that what only passes it on need not know how pages are made."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.emitters.site_file import SitePage, Stub
from seoexport.emitters.sitemap import SitemapEntry
from seoexport.site.ledger import Entry


class Applied(NamedTuple):
    """A page after our block was put into it, what there is to tell of it, and what files about the site need of it."""

    content: bytes
    entry: Entry
    sitemap: SitemapEntry | None = None
    page: SitePage | None = None
    stub: Stub | None = None
    misfit: str | None = None
