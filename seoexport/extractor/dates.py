"""When the page was published and last changed: only dates that somebody stated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import dates
from seoexport.document import Element
from seoexport.extractor.bylines import bylines, date_in
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.file_names import dated
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, string
from seoexport.model import Date, Origin

_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "dcterms.date", "dcterms.created", "publishdate", "pubdate", "publish-date", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
#: Rarer keys of front matter: of Astro's themes, Docusaurus, Material for MkDocs, Quarto and plugins.
_STATED_PUBLISHED = (
    "publish_date", "publishedDate", "published_date", "publishedAt", "published_at", "date_published",
    "datePublished", "pubDatetime", "publicationDate",
)  # fmt: skip
_STATED_MODIFIED = (
    "last_update.date", "date.updated", "updatedDate", "updated_date", "updatedAt", "updated_at", "lastUpdated",
    "last_updated", "lastModified", "last_modified", "date-modified", "date_modified", "dateModified", "modDatetime",
    "modifiedDate", "seo.date_modified",
)  # fmt: skip
#: From this many `article` elements on, a page is a list of them.
LIST_OF_ARTICLES = 2

#: A `time` elsewhere may be that of an event.
_BYLINES = ", ".join(
    f"{place} time[datetime]"
    for place in (
        "article > header", "main header", "article > div > header", "[class*=meta i]", "[class*=byline i]",
        "[class*=date i]", "[class*=publish i]", "[class*=posted i]",
    )
)  # fmt: skip

_IN_PATH = re.compile(r"/((?:19[9]|20\d)\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])")


def published(evidence: Evidence) -> Iterator[Fact[Date]]:
    """Yield the candidates for the date of publication.

    1. front matter `date`, `date.created`, `publishDate`, `pubDate`, `published` and their like,
       then the date in the name of a content file
    2. the meta element `article:published_time`
    3. `datePublished` of the article, then of the web page, in the page's own mark-up
    4. other meta elements that name a date of publication
    5. a `time` element marked as the date of publication, or the first one in the header or byline of a single article
    6. a date in the path of the address
    7. a date written out in a byline
    """
    yield from _stated(evidence, "date", "date.created", "publishDate", "pubDate", "published", *_STATED_PUBLISHED)
    if date := dated(evidence.path):
        yield Fact(date, Origin(source="address", key="file name"))
    yield from _meta(evidence, _PUBLISHED[:1])
    yield from _marked_up(evidence, "datePublished")
    yield from _meta(evidence, _PUBLISHED[1:])
    for element in _time_elements(evidence):
        if date := dates.parse(element.attr("datetime")):
            yield Fact(date, evidence.document.origin(element, "time datetime"))
    if (found := _IN_PATH.search(evidence.address)) and (date := dates.parse("-".join(found.groups()))):
        yield Fact(date, Origin(source="address"))
    for block in bylines(evidence):
        if date := dates.parse(date_in(block.text)):
            yield Fact(date, evidence.document.origin(block.element, "byline"))


def modified(evidence: Evidence) -> Iterator[Fact[Date]]:
    """Yield the candidates for the date of the last change.

    1. front matter `lastmod`, `modified`, `updated`, `last_modified_at`, `last_update.date` and their like
    2. the meta elements `article:modified_time` and `og:updated_time`, `dateModified` of the page's own mark-up,
       then other meta elements that name a date of change
    3. a `time` element marked as the date of the last change
    """
    yield from _stated(evidence, "lastmod", "modified", "updated", "last_modified_at", *_STATED_MODIFIED)
    yield from _meta(evidence, _MODIFIED[:2])
    yield from _marked_up(evidence, "dateModified")
    yield from _meta(evidence, _MODIFIED[2:])
    for element in evidence.document.select('time[itemprop~="dateModified"]')[:1]:
        if date := dates.parse(element.attr("datetime")):
            yield Fact(date, evidence.document.origin(element, "time datetime"))


def reviewed(evidence: Evidence) -> Iterator[Fact[Date]]:
    """Yield the date of the last review: front matter `lastReviewed`, `reviewed`, then the page's own mark-up."""
    yield from _stated(evidence, "lastReviewed", "last_reviewed", "reviewed")
    yield from _marked_up(evidence, "lastReviewed")


def _time_elements(evidence: Evidence) -> Iterator[Element]:
    document = evidence.document
    yield from document.select('time[itemprop~="datePublished"], time[pubdate]')[:1]
    # In a list of articles each one has its date, and none is that of the page.
    if len(list(document.elements("article"))) < LIST_OF_ARTICLES:
        yield from document.select(_BYLINES)[:1]


def _stated(evidence: Evidence, *keys: str) -> Iterator[Fact[Date]]:
    for fact in evidence.stated(*keys):
        if date := dates.parse(fact.value):
            yield Fact(date, fact.origin)


def _meta(evidence: Evidence, names: tuple[str, ...]) -> Iterator[Fact[Date]]:
    for fact in evidence.meta(*names):
        if date := dates.parse(fact.value):
            yield Fact(date, fact.origin)


def _marked_up(evidence: Evidence, key: str) -> Iterator[Fact[Date]]:
    for wanted in (WORKS, PAGES):
        for node in main_nodes(evidence.main, wanted):
            if date := dates.parse(string(node.get(key))):
                yield Fact(date, Origin(source="markup", key=key))
