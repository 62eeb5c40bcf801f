"""One page as its author wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seoexport.diagnostics import Finding
from seoexport.model.agents import Agent, Image
from seoexport.model.health import Citation, Disclaimer, HealthTopic, MedicalAudience, Subject
from seoexport.model.media import Audio, Video
from seoexport.model.origin import Date, Origin
from seoexport.model.override import Override
from seoexport.model.parts import Alternate, Breadcrumb, Entry, Feed, Question, Section
from seoexport.model.thing import Thing


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

    What only health pages have: `subject` is what the page is about, `health_topics` are the parts under its main
    headings, `next_review` is the day until which its review holds, `specialties` are members of schema.org's
    MedicalSpecialty.
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
    next_review: Date | None = None
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
    subject: Subject | None = None
    health_topics: tuple[HealthTopic, ...] = ()
    specialties: tuple[str, ...] = ()
    medical_audiences: tuple[MedicalAudience, ...] = ()
    citations: tuple[Citation, ...] = ()
    disclaimer: Disclaimer | None = None
    aliases: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = field(default=(), hash=False)
    origins: Mapping[str, Origin] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    @property
    def text(self) -> str:
        """All that the article says, headings included, a line for each section's heading and text."""
        return "\n".join(part for section in self.sections for part in (section.heading, section.text) if part)
