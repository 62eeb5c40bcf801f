"""Our block in a page that a program makes and sends, without a file, and the article of one that it is making."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from seoexport.extractor import article_from, read
from seoexport.extractor.front_matter import NO_FRONT_MATTER
from seoexport.model import Article, Site
from seoexport.site.content import Content
from seoexport.site.generator_values import plain
from seoexport.site.one_page import apply_to_page


def with_block(
    page: bytes | str, *, url: str, site: Site, front_matter: Mapping[str, Any] = MappingProxyType({})
) -> bytes:
    """Return a built page with our block in its head, whatever block it had before; every other byte is as it was.

    `front_matter` is what is known of the page beside what it says. No rule is asked, and nothing is remembered; a
    redirect, an error page and what is no whole page come back as they are. Pure.

    Raises UnusableSource for a page that cannot be read, or in which the block could not be read back, and BadUrl.

    >>> page = with_block(b"<title>Cramp</title><p>It passes.</p>", url="https://example.org/cramp/", site=Site(
    ...     base_url="https://example.org/"))
    >>> b'<link rel="canonical" href="https://example.org/cramp/" data-seoexport="v1">' in page
    True
    """
    source = page.encode() if isinstance(page, str) else page
    known = Content("", replace(NO_FRONT_MATTER, values=plain(front_matter)), exact=True) if front_matter else None
    return apply_to_page(source, path=url, url=url, site=site, made_of=known, checks=False).content


def article_of(
    content: str, *, url: str, site: Site, front_matter: Mapping[str, Any] = MappingProxyType({})
) -> Article:
    """Return the article that HTML makes up with what counts as its front matter; the HTML may be empty.

    Raises UnusableSource for what cannot be read, and BadUrl.

    >>> article_of("<p>It passes.</p>", url="/cramp/", site=Site(base_url="https://example.org/"), front_matter={
    ...     "title": "Cramp"}).title
    'Cramp'
    """
    source = read(content if content.strip() else "<body></body>")
    known = replace(NO_FRONT_MATTER, values=plain(front_matter))
    return article_from(replace(source, front_matter=known), url=url, site=site)
