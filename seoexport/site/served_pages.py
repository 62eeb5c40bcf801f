"""The pages of one site as a server makes them: our block in each, what was done before remembered, faults logged."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from seoexport.config import InPlace, build_day, find, load
from seoexport.emitters.sitemap import SitemapEntry, entry
from seoexport.errors import SeoexportError
from seoexport.exporter import export
from seoexport.model import Site
from seoexport.site.generator_values import plain
from seoexport.site.remembered import Remembered
from seoexport.site.served import article_of, with_block
from seoexport.site.served_response import (
    MAX_PAGE_BYTES,
    Headers,
    address,
    changed,
    charset,
    is_kept_by_nobody,
    is_unnamed,
    refuse_other_encoding,
)

#: What is remembered of pages, all of them together.
REMEMBERED_BYTES = 16_000_000
#: What is remembered of addresses whose fault was logged; where there are many, some are logged again.
_TOLD_BYTES = 200_000

Made = TypeVar("Made")

_log = logging.getLogger("seoexport")
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class ServedPages:
    """What a server asks for our block: of pages that it is about to send, and of articles that it puts into them.

    `config` is our configuration, its path, or a site; without one `seoexport.yaml` is looked for in the folder that
    the server runs in. A fault of a page is logged once, and the page is left as it was, unless `strict`. A page of
    more than `limit` bytes is none to hold back. Threads may share one of these.

    Raises NoBaseUrl, UnusableConfig, UnusablePath and BadUrl: each one line with which a server is not to start.

    >>> pages = ServedPages({"base_url": "https://example.org/"})
    >>> pages.head("<p>It passes.</p>", "/cramp/", {"title": "Cramp"}).splitlines()[0]
    '<title>Cramp</title>'
    """

    def __init__(
        self,
        config: Site | str | Path | Mapping[str, Any] | None = None,
        *,
        stated_in: str = "SEOEXPORT",
        strict: bool = False,
        limit: int = MAX_PAGE_BYTES,
        remembered_bytes: int = REMEMBERED_BYTES,
    ) -> None:
        self._site, self.limit, self._strict = _site(config, stated_in), limit, strict
        self._remembered = Remembered(remembered_bytes)
        self._told_of = Remembered(_TOLD_BYTES)

    @property
    def site(self) -> Site:
        """The site on the day that it is: a server may run for years."""
        today = build_day()
        if self._site.today not in (None, today):
            self._site = replace(self._site, today=today)
        return self._site

    def page(
        self, body: bytes, headers: Headers, path: str | bytes, query: str = "", values: Mapping[str, Any] = _NOTHING
    ) -> tuple[bytes, Headers]:
        """Return a page with our block, and its headers; both as they were where nothing is to be done, or can be.

        `path` is that of the request, not escaped, and `values` what is known of the page beside what it says.
        """
        url = address(self.site.base_url, path, query)
        if not body or is_unnamed(body, url):
            return body, headers
        made = self._tried(url, lambda: self._with_block(body, headers, url, plain(values)))
        return (made, changed(headers, len(made))) if made and made != body else (body, headers)

    def _with_block(self, body: bytes, headers: Headers, url: str, known: Mapping[str, Any]) -> bytes:
        site, sent_as = self.site, charset(headers)

        def make() -> bytes:
            refuse_other_encoding(body, sent_as)
            return with_block(body, url=url, site=site, front_matter=known)

        if is_kept_by_nobody(headers):
            return make()
        return self._made(url, make, body, sent_as, repr(known))

    def head(self, content: str, url: str, values: Mapping[str, Any] = _NOTHING) -> str:
        """Return the head of an article's page as HTML, nothing where that cannot be made.

        `content` is the HTML of the article, `values` what counts as its front matter.
        """
        site, known = self.site, plain(values)

        def make() -> bytes:
            return export(article_of(content, url=url, site=site, front_matter=known), site).head.encode()

        return self._made(url, make, "head", content, repr(known)).decode()

    def entry(self, content: str, url: str, values: Mapping[str, Any] = _NOTHING) -> SitemapEntry | None:
        """Return what sitemaps say of an article's page, None where they are to say nothing, or can."""
        site = self.site

        def make() -> SitemapEntry | None:
            return entry(article_of(content, url=url, site=site, front_matter=values), site)

        return self._tried(url, make)

    def _made(self, url: str, make: Callable[[], bytes], *of: str | bytes) -> bytes:
        """Return what is made of the page at a URL, or was before; nothing where that fails."""
        return self._remembered.made(lambda: self._tried(url, make) or b"", url, str(self._site.today), *of)

    def _tried(self, url: str, make: Callable[[], Made]) -> Made | None:
        """Return what is made of the page at a URL, None where that fails, which is logged: it may be served still."""
        try:
            return make()
        except Exception as error:
            if self._strict:
                raise
            self._tell(url, error)
            return None

    def _tell(self, url: str, error: Exception) -> None:
        """Log a fault of a page, the first time that it has one."""
        reason = str(error) if isinstance(error, SeoexportError) else f"{type(error).__name__}: {error}"

        def tell() -> bytes:
            _log.warning("%s stays as it is: %s", url, " ".join(reason.split()))
            return b""

        self._told_of.made(tell, url)


def _site(config: Site | str | Path | Mapping[str, Any] | None, stated_in: str) -> Site:
    if isinstance(config, Site):
        return config
    if isinstance(config, Mapping):
        return load(InPlace(plain(config), Path(stated_in)))
    return load(config or find(Path()))
