"""From evidence to the article: each fact is decided once, in an order that lets later ones build on earlier ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from seoexport.dates import later
from seoexport.extractor import (
    breadcrumbs,
    dates,
    directives,
    images,
    length,
    metadata,
    page_type,
    people,
    sections,
    topics,
    videos,
)
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.questions import questions
from seoexport.model import Article

Candidates = Callable[[Evidence], Iterator[Fact[Any]]]

#: Each fact that depends on nothing but the evidence, by the name of its field.
FACTS: dict[str, Candidates] = {
    "title": metadata.title,
    "description": metadata.description,
    "language": metadata.language,
    "url": metadata.canonical,
    "site_name": metadata.site_name,
    "keywords": topics.keywords,
    "categories": topics.categories,
    "series": topics.series,
    "robots": directives.robots,
    "draft": directives.draft,
    "listed": directives.listed,
    "expires": directives.expires,
    "fediverse_creator": metadata.fediverse_creator,
    "published": dates.published,
    "modified": dates.modified,
    "authors": people.authors,
    "reviewers": people.reviewers,
    "reviewed": dates.reviewed,
    "images": images.images,
    "videos": videos.videos,
    "sections": sections.sections,
    "questions": questions,
}


def resolve(evidence: Evidence) -> Article:
    """Return the article that the evidence shows."""
    facts = dict(_first((name, candidates(evidence)) for name, candidates in FACTS.items()))
    values: dict[str, Any] = {name: fact.value for name, fact in facts.items()}
    for key in ("authors", "reviewers"):
        if key in values:
            values[key] = people.registered(values[key], evidence.site)
    if "modified" in values and "published" in values and not later(values["modified"], values["published"]):
        del facts["modified"], values["modified"]  # a page is not changed before it is there
    dependent: dict[str, Iterator[Fact[Any]]] = {
        "breadcrumbs": breadcrumbs.breadcrumbs(evidence, values.get("title")),
        "page_type": page_type.page_type(evidence, values.get("sections", ()), values.get("language")),
        "article_type": page_type.article_type(evidence, values.get("published"), values.get("authors", ())),
    }
    for name, fact in _first(dependent.items()):
        facts[name], values[name] = fact, fact.value
    word_count, reading_minutes = length.of_sections(values.get("sections", ()))
    return Article(
        address=evidence.address,
        word_count=word_count,
        reading_minutes=reading_minutes,
        origins={name: fact.origin for name, fact in sorted(facts.items())},
        findings=evidence.front_matter.findings,
        **values,
    )


def _first(candidates: Iterable[tuple[str, Iterator[Fact[Any]]]]) -> Iterator[tuple[str, Fact[Any]]]:
    """Yield the first candidate for each fact that has one."""
    for name, each in candidates:
        for fact in each:
            yield name, fact
            break
