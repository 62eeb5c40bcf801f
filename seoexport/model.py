"""The normalized article: what the extractor returns and what every emitter receives.

The model describes the document, not the outputs: it knows no HTML tree, no file, and of schema.org only the
type names that a person stated. None and the empty tuple mean that neither page nor configuration says.

What a page has dozens of are named tuples, which are made four times as fast as frozen dataclasses.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, TypeAlias

from seoexport.diagnostics import Finding

#: A decoded JSON object.
JSON: TypeAlias = dict[str, Any]

#: A day, or a moment (`datetime` is a `date`).
Date: TypeAlias = dt.date


class Origin(NamedTuple):
    """Where a fact came from.

    `key` is a front matter key, a configuration key, or the element and attribute that stated the fact;
    `path` is a CSS path; `line` and `column` count from 1 in the source file.
    """

    source: Literal["argument", "config", "front matter", "markup", "head", "text", "address"]
    key: str | None = None
    path: str | None = None
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture; width and height in CSS pixels, both or neither; `type` is its media type.

    Who made it and on what terms it may be used: `credit` is a line of names, `license` and `acquire_license_page`
    are addresses.
    """

    url: str
    width: int | None = None
    height: int | None = None
    alt: str | None = None
    caption: str | None = None
    type: str | None = None
    creator: Agent | None = None
    credit: str | None = None
    copyright_notice: str | None = None
    license: str | None = None
    acquire_license_page: str | None = None
    origin: Origin | None = None


class Clip(NamedTuple):
    """A part of a film that has a name; start and end in seconds from the film's beginning."""

    name: str
    start: float
    end: float | None = None
    url: str | None = None


class Broadcast(NamedTuple):
    """A film's live transmission, planned or past."""

    start: Date
    end: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """A film in the page: a player's address (`embed_url`), a file's (`content_url`), or both.

    `duration` is as ISO 8601 has it; `seek_url` the address at which it begins at the second that replaces
    `{seek_to_second_number}`; `properties` is what else was stated of it, as JSON-LD has it.
    """

    embed_url: str | None = None
    content_url: str | None = None
    name: str | None = None
    description: str | None = None
    thumbnail_url: str | None = None
    uploaded: Date | None = None
    width: int | None = None
    height: int | None = None
    duration: str | None = None
    expires: Date | None = None
    transcript: str | None = None
    seek_url: str | None = None
    clips: tuple[Clip, ...] = ()
    broadcast: Broadcast | None = None
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """A recording in the page, by the address of its file; `type` is its media type.

    `properties` is what else was stated of it, as JSON-LD has it.
    """

    content_url: str
    name: str | None = None
    description: str | None = None
    duration: str | None = None
    uploaded: Date | None = None
    type: str | None = None
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who wrote, reviewed or publishes; `properties` is what else was stated, as JSON-LD has it.

    `fediverse` is an account there, such as `@ada@social.example`.
    """

    name: str
    url: str | None = None
    image: Image | None = None
    job_title: str | None = None
    description: str | None = None
    same_as: tuple[str, ...] = ()
    fediverse: str | None = None
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A body that writes, reviews or publishes; `type` is its schema.org type where one was stated.

    `properties` is what else was stated of it, as JSON-LD has it.
    """

    name: str
    type: str = "Organization"
    url: str | None = None
    logo: Image | None = None
    description: str | None = None
    same_as: tuple[str, ...] = ()
    fediverse: str | None = None
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    key: str | None = None


#: Who can stand behind a page.
Agent: TypeAlias = Person | Organization


class Section(NamedTuple):
    """A heading and the text under it up to the next heading; level 0 is what stands before the first heading."""

    heading: str
    level: int
    text: str
    anchor: str | None = None
    origin: Origin | None = None


class Question(NamedTuple):
    """A question that the page shows, with its answer as text and as sanitised HTML.

    `pattern` names the way in which it stands in the page; `confidence`, from 0 to 1, is how sure that is.
    """

    name: str
    answer_text: str
    answer_html: str
    anchor: str | None = None
    pattern: str | None = None
    confidence: float = 1.0
    origin: Origin | None = None


class Breadcrumb(NamedTuple):
    """One step of the way from the home page to this one; the last step may have no URL."""

    name: str
    url: str | None = None


class Alternate(NamedTuple):
    """The same page in another language: `language` is a BCP 47 tag or `x-default`."""

    language: str
    url: str


class Feed(NamedTuple):
    """A feed that the page offers; `type` is its media type."""

    url: str
    type: str
    title: str | None = None


class Entry(NamedTuple):
    """A line of the page's own table of contents, and the anchor that it leads to."""

    name: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What front matter or the page's own mark-up describes beside the article: a recipe, an event, a product.

    `type` is its schema.org type, `properties` what was stated of it, in the shape that JSON-LD has.
    """

    type: str
    properties: Mapping[str, Any] = field(hash=False)
    origin: Origin | None = None


class Override(NamedTuple):
    """One change that a person wants in what is written: of a tag, of a property of a node, or of a whole node.

    `target` is a tag's name (`og:title`), a node's type (`Article`) or the fragment of its `@id` (`#article`), and is
    empty where all output is meant. `property` is empty where the whole node is meant.
    """

    action: Literal["set", "append", "drop", "replace", "add"]
    target: str
    property: str = ""
    value: Any = None
    origin: Origin | None = None


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
    order; `robots` pairs them with directives, of which the most restrictive count. `search` is the address of the
    site's own search, with `{search_term_string}` for the words; `speakable` are the CSS selectors or XPaths of what is
    to be read aloud on pages that state none. `verification` pairs services (`google`) with the codes that prove to
    them whose site it is. `title_template` is what the title element says, with `{title}` for the page's title. `files`
    pairs the path of a file about the whole site with its kind, such as `rss`; `feed_limit` is how many articles a feed
    has.
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
    crawlers: tuple[Crawler, ...] = ()
    overrides: tuple[tuple[str, tuple[Override, ...]], ...] = field(default=(), hash=False)

    def __post_init__(self) -> None:
        """Check `base_url` and write it in the one spelling that every output uses."""
        from seoexport import urls

        object.__setattr__(self, "base_url", urls.base(self.base_url))


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One page, as its author wrote it.

    `url` is the canonical URL; `address` is where this copy of the page stands. They differ where the page
    names another one as canonical. `reading_minutes` is rounded up. `listed` is false where front matter keeps the
    page out of sitemaps, `expires` the moment from which it is no longer to be published. `contents` is the table of
    contents that the page shows; what its headings are is in `sections`. `aliases` are absolute URLs at which the page
    stood before.

    `free` is whether all of it can be read without a subscription, `paywalled` the CSS selectors of what cannot;
    `speakable` are the CSS selectors or XPaths of what is to be read aloud. `comment_url` is where a reader comments.
    """

    url: str
    address: str
    title: str | None = None
    description: str | None = None
    language: str | None = None
    published: Date | None = None
    modified: Date | None = None
    authors: tuple[Agent, ...] = ()
    reviewers: tuple[Agent, ...] = ()
    reviewed: Date | None = None
    copyright_year: int | None = None
    copyright_holder: Agent | None = None
    site_name: str | None = None
    images: tuple[Image, ...] = ()
    videos: tuple[Video, ...] = ()
    audios: tuple[Audio, ...] = ()
    sections: tuple[Section, ...] = ()
    questions: tuple[Question, ...] = ()
    breadcrumbs: tuple[Breadcrumb, ...] = ()
    keywords: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    word_count: int = 0
    reading_minutes: int = 0
    contents: tuple[Entry, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    feeds: tuple[Feed, ...] = ()
    previous_url: str | None = None
    next_url: str | None = None
    significant_links: tuple[str, ...] = ()
    free: bool | None = None
    paywalled: tuple[str, ...] = ()
    speakable: tuple[str, ...] = ()
    comment_count: int | None = None
    comment_url: str | None = None
    robots: tuple[str, ...] = ()
    draft: bool = False
    listed: bool = True
    expires: Date | None = None
    fediverse_creator: str | None = None
    page_type: str = "WebPage"
    article_type: str | None = None
    things: tuple[Thing, ...] = ()
    aliases: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = field(default=(), hash=False)
    origins: Mapping[str, Origin] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    @property
    def text(self) -> str:
        """All that the article says, headings included, a line for each section's heading and text."""
        return "\n".join(part for section in self.sections for part in (section.heading, section.text) if part)


class Tag(NamedTuple):
    """One element for the document's head; `text` is None for a void element."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    text: str | None = None

    @property
    def value(self) -> str:
        """What it says: its text, its content, or the address that it leads to."""
        attributes = dict(self.attributes)
        return self.text if self.text is not None else attributes.get("content") or attributes.get("href") or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article and everything that was emitted for it; `head` is `tags` and `graph` as HTML."""

    article: Article
    site: Site
    graph: tuple[JSON, ...]
    tags: tuple[Tag, ...]
    head: str
    findings: tuple[Finding, ...] = ()
