"""All pages of a site as rules across pages see them, with its sitemaps and its robots.txt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from seoexport import urls
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.robots_file import RobotsFile
from seoexport.validator.site.sitemap import Listed, Sitemap

#: Servers show `/about.html` under `/about` as well.
_ENDINGS = ("", ".html", ".htm")


class Entry(NamedTuple):
    """An entry of one of the site's sitemaps, and the page at its address, where the site has it."""

    sitemap: Sitemap
    listed: Listed
    page: PageSummary | None


def _nothing(_: str) -> bool:
    return False


@dataclass(frozen=True, kw_only=True)
class SiteView:
    """A whole site.

    `complete` is true of a whole built site, known by its home page, a sitemap or a robots.txt: what its folder lacks
    will not be published. `holds` tells of an address below `base_url` whether the folder has a file for it, whatever
    kind of file that is. `aside` are pages that others lead to, and of which nothing is to be said.
    """

    base_url: str
    pages: tuple[PageSummary, ...]
    sitemaps: tuple[Sitemap, ...] = ()
    robots: RobotsFile | None = None
    complete: bool = True
    holds: Callable[[str], bool] = _nothing
    aside: tuple[PageSummary, ...] = ()

    def asked_of(self, rule: str) -> SiteView:
        """Return the site as that rule is to see it: the pages that want it ignored are put aside."""
        aside = tuple(page for page in self.pages if rule in page.ignored)
        if not aside:
            return self
        return replace(self, pages=tuple(page for page in self.pages if rule not in page.ignored), aside=aside)

    def address_of(self, file: str | None) -> str:
        """Return the address of a page or a sitemap by its file, that of the site for others."""
        return self._addresses.get(file or "", self.base_url)

    @cached_property
    def _addresses(self) -> dict[str, str]:
        pages = {page.file: page.url for page in (*self.pages, *self.aside)}
        return pages | {sitemap.file: sitemap.url for sitemap in self.sitemaps}

    @cached_property
    def listed(self) -> tuple[PageSummary, ...]:
        """The pages that search engines may list: no drafts, error pages, redirects and copies of other pages."""
        return tuple(each for each in self.pages if is_open(each) and self.is_canonical(each))

    @cached_property
    def _by_key(self) -> dict[str, PageSummary]:
        found: dict[str, PageSummary] = {}
        for page in (*self.pages, *self.aside):
            found.setdefault(urls.page_key(page.url), page)
        return found

    @cached_property
    def _aliases(self) -> frozenset[str]:
        pages = (*self.pages, *self.aside)
        return frozenset(urls.page_key(each) for page in pages for each in page.aliases)

    def page_at(self, url: str) -> PageSummary | None:
        """Return the page that stands at an absolute URL, in whichever of its spellings."""
        key = urls.page_key(url)
        return next((self._by_key[key + end] for end in _ENDINGS if key + end in self._by_key), None)

    def is_ours(self, url: str) -> bool:
        """Return whether an address is one of this site, below its base URL."""
        return f"{urls.page_key(url)}/".startswith(self._base)

    @cached_property
    def _base(self) -> str:
        return f"{urls.page_key(self.base_url)}/"

    def lacks(self, url: str) -> bool:
        """Return whether an address of this site is one at which nothing will be found; with a query nobody knows."""
        return (
            self.complete
            and "?" not in url
            and self.is_ours(url)
            and self.page_at(url) is None
            and urls.page_key(url) not in self._aliases
            and not self.holds(url)
        )

    def canonical_page(self, page: PageSummary) -> PageSummary | None:
        """Return the other page of the site that a page names as its canonical one."""
        other = None if page.canonical is None else self.page_at(page.canonical)
        return None if other is page else other

    def is_canonical(self, page: PageSummary) -> bool:
        """Return whether a page names no other address as its canonical one."""
        if page.canonical is None or urls.same_page(page.canonical, page.url):
            return True
        return self.page_at(page.canonical) is page

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of all sitemaps that are absolute URLs, those of indexes and of pages put aside left out."""
        aside = {page.file for page in self.aside}
        found = (
            Entry(sitemap, listed, self.page_at(url))
            for sitemap in self.sitemaps
            if not sitemap.is_index
            for listed in sitemap.entries
            if (url := urls.absolute(listed.loc))
        )
        return tuple(entry for entry in found if entry.page is None or entry.page.file not in aside)

    @cached_property
    def has_all_sitemaps(self) -> bool:
        """Whether all sitemaps could be read, and the site has those that its indexes name."""
        known = {urls.page_key(each.url) for each in self.sitemaps}
        named = (entry.loc for sitemap in self.sitemaps if sitemap.is_index for entry in sitemap.entries)
        whole = all(sitemap.whole for sitemap in self.sitemaps)
        return whole and all(urls.page_key(urls.absolute(loc) or loc) in known for loc in named)

    def may_be_read(self, url: str) -> bool:
        """Return whether Googlebot may fetch an address of the site."""
        return self.robots is None or not self.has_own_robots or self.robots.allows(url)

    @property
    def has_own_robots(self) -> bool:
        """Whether crawlers look for a robots.txt where the folder has it: at the root of its host."""
        return self.robots is not None and urls.path(self.base_url) == "/"

    @cached_property
    def alternates(self) -> dict[str, dict[str, str]]:
        """The versions of each page in other languages, by the page's file: those of its tags and of sitemaps.

        Error pages have none, whatever the theme writes into every head: no search engine lists them in any language.
        """
        found = {
            page.file: {code.lower(): url for code, url in page.alternates}
            for page in self.pages
            if page.alternates and page.kind != "error page"
        }
        for entry in self.entries:
            if entry.page and entry.page.kind != "error page":
                of_page = found.setdefault(entry.page.file, {}) if entry.listed.alternates else {}
                for code, href in entry.listed.alternates:
                    if url := urls.absolute(href):
                        of_page.setdefault(code.lower(), url)
        return found


def is_open(page: PageSummary) -> bool:
    """Return whether a page is one that search engines may list, whatever it names as canonical."""
    return page.kind == "page" and not page.noindex and not page.draft
