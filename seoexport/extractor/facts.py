"""From evidence to the article: each fact is decided once, in an order that lets later ones build on earlier ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from seoexport.dates import later
from seoexport.extractor import (
    breadcrumbs,
    dates,
    directives,
    images,
    metadata,
    page_type,
    people,
    sections,
    topics,
    videos,
)
from seoexport.extractor.embedded import MainNodes, microformats
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.questions import questions
from seoexport.model import JSON, Article, Origin

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
    "robots": directives.robots,
    "draft": directives.draft,
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

#: What an h-entry can state: https://microformats.org/wiki/h-entry.
_IN_MICROFORMATS = ("title", "description", "published", "modified", "authors")


def resolve(evidence: Evidence) -> Article:
    """Return the article that the evidence shows."""
    facts = dict(_first((name, candidates(evidence)) for name, candidates in FACTS.items()))
    facts |= _microformats(evidence, [name for name in _IN_MICROFORMATS if name not in facts])
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
    origins = {name: _named(fact.origin, evidence.main) for name, fact in sorted(facts.items())}
    return Article(
        address=evidence.address,
        word_count=sections.word_count(values.get("sections", ())),
        origins=origins,
        findings=evidence.findings,
        **values,
    )


def _microformats(evidence: Evidence, missing: list[str]) -> dict[str, Fact[Any]]:
    """Return what microformats say of the facts that nothing else in the page stated."""
    if not {"published", "authors"}.intersection(missing) or not (nodes := microformats(evidence.document)):
        return {}
    alone = replace(evidence, main=nodes)
    stated = ((name, filter(_is_marked_up, FACTS[name](alone))) for name in missing)
    return {
        name: replace(fact, origin=fact.origin._replace(key=f"microformat {fact.origin.key}"))
        for name, fact in _first(stated)
    }


def _is_marked_up(fact: Fact[Any]) -> bool:
    return fact.origin.source == "markup"


def _named(origin: Origin, main: Iterable[JSON]) -> Origin:
    if origin.source == "markup" and origin.key and isinstance(main, MainNodes):
        return origin._replace(key=main.named(origin.key))
    return origin


def _first(candidates: Iterable[tuple[str, Iterator[Fact[Any]]]]) -> Iterator[tuple[str, Fact[Any]]]:
    """Yield the first candidate for each fact that has one."""
    for name, each in candidates:
        for fact in each:
            yield name, fact
            break
