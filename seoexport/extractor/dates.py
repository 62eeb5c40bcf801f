"""When the page was published, changed and reviewed: only dates that somebody stated.

The order of the sources is that of how often each was right on real pages whose dates people had written down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seoexport import dates
from seoexport.document.json_ld import types
from seoexport.extractor.date_text.addresses import date_in_address
from seoexport.extractor.date_text.labels import Kind
from seoexport.extractor.date_text.metas import MODIFIED, MODIFIED_FIRST, PUBLISHED, PUBLISHED_FIRST, REVIEWED
from seoexport.extractor.evidence import Evidence, Fact, is_of_page
from seoexport.extractor.file_names import dated
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, string
from seoexport.extractor.page_type import is_list
from seoexport.extractor.review_records import STATED_REVIEWED, record_of, stated_by
from seoexport.model import Date, Origin

#: The web is not older: an earlier date in the text is one that the text is about.
FIRST_YEAR_OF_THE_WEB = 1990
#: A page with more elements marked as a date of publication lists other pages.
MOST_MARKED = 10

_WORKS = frozenset(WORKS)
#: A thread states when it began in words that are also those of an event: "Start date".
_FORUM = ("DiscussionForumPosting",)
#: What a page's mark-up also describes, whatever the page is about.
_BESIDE = frozenset(("BreadcrumbList", "ImageObject", "Organization", "WebSite"))

#: Rarer keys of front matter: of Astro's themes, Docusaurus, Material for MkDocs, Quarto and plugins.
STATED_PUBLISHED = (
    "publish_date", "pub_date", "publishedDate", "published_date", "publishedAt", "published_at", "date_published",
    "datePublished", "pubDatetime", "publicationDate",
)  # fmt: skip
STATED_MODIFIED = (
    "last_update.date", "date.updated", "updatedDate", "updated_date", "updatedAt", "updated_at", "lastUpdated",
    "last_updated", "lastModified", "last_modified", "date-modified", "date_modified", "dateModified", "modDatetime",
    "modifiedDate", "seo.date_modified", "git_revision_date_localized_raw_iso_date",
)  # fmt: skip


def published(evidence: Evidence) -> Iterator[Fact[Date]]:
    """Yield the candidates for the date of publication.

    1. front matter `date`, `date.created`, `publishDate`, `pubDate`, `published` and their like,
       then the date in the name of a content file
    2. the meta element `article:published_time` (right in 97 % of the pages that have it)
    3. `datePublished` of the article, then of the web page, in the page's own mark-up (96 %)
    4. other meta elements that name a date of publication (96 %)
    5. a date in the path of the address (100 %, but without the time)
    6. `dateCreated` in the page's own mark-up (96 %)
    7. a line beside the title, or at the end of the article, that says that the page was published then (98 %)
    8. a line beside the title that is a date or a byline with one (96 %), where the page is not about an event, a job
       or a person: the day may be theirs
    9. `datePublished` of a thread in the page's own mark-up
    10. an element marked as the date of publication elsewhere (87 %), but not in comments and other articles
    """
    yield from _stated(evidence, "date", "date.created", "publishDate", "pubDate", "published", *STATED_PUBLISHED)
    if date := dated(evidence.path):
        yield Fact(date, Origin(source="address", key="file name"))
    yield from _meta(evidence, PUBLISHED_FIRST)
    yield from _marked_up(evidence, "datePublished", WORKS, PAGES)
    yield from _meta(evidence, PUBLISHED)
    if date := date_in_address(evidence.address):
        yield Fact(date, Origin(source="address"))
    yield from _marked_up(evidence, "dateCreated", WORKS, PAGES)
    yield from _shown(evidence, "published")
    if not _is_about_a_day(evidence):
        yield from _shown(evidence, None)
    yield from _marked_up(evidence, "datePublished", _FORUM)
    if not is_list(evidence):
        yield from _marked_elements(evidence)


def modified(evidence: Evidence) -> Iterator[Fact[Date]]:
    """Yield the candidates for the date of the last change.

    1. front matter `lastmod`, `modified`, `updated`, `last_modified_at`, `last_update.date` and their like
    2. the meta elements `article:modified_time` and `og:updated_time`
    3. `dateModified` in the page's own mark-up
    4. other meta elements that name a date of change
    5. a line beside the title, or at the end of the article, that says that the page was changed then
    """
    yield from _stated(evidence, "lastmod", "modified", "updated", "last_modified_at", *STATED_MODIFIED)
    yield from _meta(evidence, MODIFIED_FIRST)
    yield from _marked_up(evidence, "dateModified", WORKS, PAGES)
    yield from _meta(evidence, MODIFIED)
    yield from _shown(evidence, "modified")


def reviewed(evidence: Evidence) -> Iterator[Fact[Date]]:
    """Yield the candidates for the date of the last review, which no other date stands for.

    1. front matter `lastReviewed`, `last_reviewed`, `reviewed`, `review.date`
    2. the configuration's `medical.reviews`, of the first path glob that matches
    3. a line beside the title, or at the end of the article, that says that the page was reviewed then
    4. `lastReviewed` in the page's own mark-up, then in meta elements, where the page names a reviewer who is not its
       publisher: plugins fill it with the date of the last change
    """
    for fact in stated_by(evidence, *STATED_REVIEWED):
        if date := dates.parse(fact.value):
            yield Fact(date, fact.origin)
    if (record := record_of(evidence)) and record.value.date:
        yield Fact(record.value.date, record.origin)
    yield from _shown(evidence, "reviewed")
    if (stated := list(_reviewed_in_mark_up(evidence))) and _is_reviewed(evidence):
        yield from stated


def _reviewed_in_mark_up(evidence: Evidence) -> Iterator[Fact[Date]]:
    yield from _marked_up(evidence, "lastReviewed", WORKS, PAGES)
    yield from _meta(evidence, REVIEWED)


def _is_reviewed(evidence: Evidence) -> bool:
    from seoexport.extractor.reviewers import reviewers

    return next(reviewers(evidence), None) is not None


def _stated(evidence: Evidence, *keys: str) -> Iterator[Fact[Date]]:
    for fact in evidence.stated(*keys):
        if date := dates.parse(fact.value):
            yield Fact(date, fact.origin)


def _meta(evidence: Evidence, names: Iterable[str]) -> Iterator[Fact[Date]]:
    # Most pages have few of many names: looking them up beats asking for each.
    for fact in evidence.meta(*(name for name in names if name in evidence.metas)):
        if date := evidence.date(fact.value):
            yield Fact(date, fact.origin)


def _marked_up(evidence: Evidence, key: str, *kinds: tuple[str, ...]) -> Iterator[Fact[Date]]:
    for wanted in kinds:
        for node in main_nodes((node for node in evidence.main if key in node), wanted):
            if date := evidence.date(string(node[key])):
                yield Fact(date, Origin(source="markup", key=key))


def _shown(evidence: Evidence, kind: Kind | None) -> Iterator[Fact[Date]]:
    # A list shows the dates of what it lists.
    for line in () if is_list(evidence) else evidence.date_lines.that_say(kind):
        if line.date.year >= FIRST_YEAR_OF_THE_WEB:
            yield Fact(line.date, evidence.document.origin(line.element, "date line"))


def _is_about_a_day(evidence: Evidence) -> bool:
    """Return whether the page's mark-up is that of one event, job or person, and of no article."""
    found = [name for node in evidence.main for name in types(node) if name not in _BESIDE]
    if not _WORKS.isdisjoint(found):
        return False
    dated = [name for name in found if name == "JobPosting" or name.endswith("Event")]
    return len(dated) == 1 or "ProfilePage" in found or found == ["Person"]


def _marked_elements(evidence: Evidence) -> Iterator[Fact[Date]]:
    for element in evidence.document.select('[itemprop~="datePublished"], time[pubdate]')[:MOST_MARKED]:
        if element.attr("itemprop") is not None and not is_of_page(element):
            continue
        if not evidence.date_lines.is_of_page(element):
            continue
        for value in (element.attr("datetime"), element.attr("content"), element.text):
            if date := evidence.date(value):
                yield Fact(date, evidence.document.origin(element, "date of publication"))
                return
