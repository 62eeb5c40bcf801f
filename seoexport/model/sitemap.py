"""What a site asks of its sitemaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

#: Where the day of a page's last change may come from.
LastmodSource = Literal["page", "git", "content"]


class Publication(NamedTuple):
    """The name and language under which a site's news are known, and the globs or types of the pages that are news."""

    name: str
    language: str
    pages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapPolicy:
    """What sitemaps say beside addresses, and how they are cut.

    `parts` pairs the name of a part with path globs (they begin with a slash) and types of pages or articles: each part
    is a sitemap of its own, and a page is in the first that it fits. `lastmod` is where the day of the last change is
    looked for, in that order; `record` is the file that remembers what the content was, beside the configuration.
    `exclude` are path globs of pages that are in no sitemap. With `gzip` all files but the index are packed, with
    `stylesheet` browsers that still know XSLT show them as a table.
    """

    images: bool = True
    videos: bool = True
    alternates: bool = True
    news: Publication | None = None
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    lastmod: tuple[LastmodSource, ...] = ("page",)
    record: str | None = None
    exclude: tuple[str, ...] = ()
    gzip: bool = False
    stylesheet: bool = False
