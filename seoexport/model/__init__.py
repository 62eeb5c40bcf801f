"""The normalized article: what the extractor returns and what every emitter receives.

The model describes the document, not the outputs: it knows no HTML tree, no file, and of schema.org only the
type names that a person stated. None and the empty tuple mean that neither page nor configuration says.

What a page has dozens of are named tuples, which are made four times as fast as frozen dataclasses.
"""

from __future__ import annotations

from seoexport.model.agents import Agent, Image, Organization, Person
from seoexport.model.article import Article
from seoexport.model.checks import Checks, Ignore
from seoexport.model.health import (
    Anatomy,
    Citation,
    Code,
    ConditionRow,
    Disclaimer,
    HealthTopic,
    Label,
    MedicalAudience,
    MedicalPolicy,
    ReviewRecord,
    Subject,
)
from seoexport.model.media import Audio, Broadcast, Clip, Video
from seoexport.model.origin import JSON, Date, Origin
from seoexport.model.override import Override
from seoexport.model.page import Page, Tag
from seoexport.model.parts import Alternate, Breadcrumb, Entry, Feed, Question, Section
from seoexport.model.site import Crawler, MergePolicy, Site
from seoexport.model.sitemap import Publication, SitemapPolicy
from seoexport.model.thing import Thing

__all__ = [
    "JSON",
    "Agent",
    "Alternate",
    "Anatomy",
    "Article",
    "Audio",
    "Breadcrumb",
    "Broadcast",
    "Checks",
    "Citation",
    "Clip",
    "Code",
    "ConditionRow",
    "Crawler",
    "Date",
    "Disclaimer",
    "Entry",
    "Feed",
    "HealthTopic",
    "Ignore",
    "Image",
    "Label",
    "MedicalAudience",
    "MedicalPolicy",
    "MergePolicy",
    "Organization",
    "Origin",
    "Override",
    "Page",
    "Person",
    "Publication",
    "Question",
    "ReviewRecord",
    "Section",
    "Site",
    "SitemapPolicy",
    "Subject",
    "Tag",
    "Thing",
    "Video",
]
