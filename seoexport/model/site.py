"""What all pages of a website share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from seoexport.model.agents import Agent, Image
from seoexport.model.checks import Checks
from seoexport.model.health import MedicalPolicy
from seoexport.model.origin import Date
from seoexport.model.override import Override
from seoexport.model.sitemap import SitemapPolicy

#: What is done where the page has of itself what we would write: its own stays, ours takes its place, or both stand.
MergePolicy: TypeAlias = Literal["keep", "replace", "add"]


class Crawler(NamedTuple):
    """What robots.txt says to some crawlers, by their product tokens; paths as RFC 9309 has them."""

    user_agents: tuple[str, ...]
    allow: tuple[str, ...] = ()
    disallow: tuple[str, ...] = ()
    crawl_delay: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is the same for every page of one website.

    `base_url` is where the site is published; it ends in a slash. `image` is what shared links show of pages that have
    none. `page_types` pairs path globs (`/health/**`) with schema.org types and `paywalls` with the CSS selectors of
    what only subscribers see, the first match wins; `overrides` pairs them with changes, all that match apply, in their
    order; `merge` pairs them with policies by the names of tags (`og:image`, `og:*`), types, `@id`s, or `JSON-LD`, the
    last that matches counts, and `repairs` names the faults of themes that are mended; `robots` pairs them with
    directives, of which the most restrictive count. `search` is the address of the site's own search, with
    `{search_term_string}` for the words; `speakable` are the CSS selectors or XPaths of what is to be read aloud on
    pages that state none. `verification` pairs services (`google`) with the codes that prove to them whose site it is.
    `title_template` is what the title element says, with `{title}` for the page's title. `files` pairs the path of a
    file about the whole site with its kind, such as `rss`; `feed_limit` is how many articles a feed has. `sitemap` is
    what sitemaps say. `checks` is which rules are asked of its pages. `today` is the day of the build, without which no
    date is one of the future.
    """

    base_url: str
    name: str | None = None
    alternate_names: tuple[str, ...] = ()
    title_template: str | None = None
    description: str | None = None
    language: str | None = None
    image: Image | None = None
    publisher: Agent | None = None
    authors: tuple[Agent, ...] = ()
    page_types: tuple[tuple[str, str], ...] = ()
    paywalls: tuple[tuple[str, tuple[str, ...]], ...] = ()
    speakable: tuple[str, ...] = ()
    search: str | None = None
    twitter: str | None = None
    facebook_app_id: str | None = None
    verification: tuple[tuple[str, str], ...] = ()
    robots: tuple[tuple[str, tuple[str, ...]], ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    feed_limit: int = 20
    sitemap: SitemapPolicy = field(default_factory=SitemapPolicy)
    crawlers: tuple[Crawler, ...] = ()
    medical: MedicalPolicy | None = None
    checks: Checks | None = None
    merge: tuple[tuple[str, tuple[tuple[str, MergePolicy], ...]], ...] = ()
    repairs: tuple[str, ...] = ()
    today: Date | None = field(default=None, compare=False)
    overrides: tuple[tuple[str, tuple[Override, ...]], ...] = field(default=(), hash=False)

    def __post_init__(self) -> None:
        """Check `base_url` and write it in the one spelling that every output uses."""
        from seoexport import urls

        object.__setattr__(self, "base_url", urls.base(self.base_url))
