"""From evidence to the article: each fact is decided once, in an order that lets later ones build on earlier ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from itertools import chain, islice
from typing import Any

from seoexport.dates import later
from seoexport.diagnostics import Finding
from seoexport.extractor import (
    access,
    aliases,
    audios,
    breadcrumbs,
    canonicals,
    contents,
    dates,
    descriptions,
    directives,
    images,
    length,
    links,
    metadata,
    page_type,
    people,
    reviewers,
    reviews,
    rights,
    sections,
    things,
    titles,
    topics,
    videos,
)
from seoexport.extractor.embedded import MainNodes, microformats
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.media import further
from seoexport.extractor.questions import questions
from seoexport.model import JSON, Article, Origin

Candidates = Callable[[Evidence], Iterator[Fact[Any]]]
Dependent = Callable[[Evidence, Mapping[str, Any]], Iterator[Fact[Any]]]

#: Each fact that depends on nothing but the evidence, by the name of its field.
FACTS: dict[str, Candidates] = {
    "title": titles.title,
    "description": descriptions.description,
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
    "aliases": aliases.aliases,
    "published": dates.published,
    "modified": dates.modified,
    "authors": people.authors,
    "reviewers": reviewers.reviewers,
    "reviewed": dates.reviewed,
    "copyright_year": rights.copyright_year,
    "copyright_holder": rights.copyright_holder,
    "images": images.images,
    "videos": videos.videos,
    "audios": audios.audios,
    "things": things.things,
    "alternates": links.alternates,
    "feeds": links.feeds,
    "previous_url": links.previous_url,
    "next_url": links.next_url,
    "significant_links": links.significant_links,
    "free": access.free,
    "paywalled": access.paywalled,
    "speakable": access.speakable,
    "comment_count": rights.comment_count,
    "comment_url": rights.comment_url,
    "sections": sections.sections,
    "questions": questions,
}

_HEALTH_PAGE = "MedicalWebPage"
#: What an h-entry can state: https://microformats.org/wiki/h-entry.
_IN_MICROFORMATS = ("title", "description", "published", "modified", "authors")


#: Each fact that builds on others, which are decided before it; in this order.
DEPENDENT: dict[str, Dependent] = {
    "breadcrumbs": lambda evidence, known: breadcrumbs.breadcrumbs(evidence, known.get("title")),
    "fediverse_creator": lambda evidence, known: metadata.fediverse_creator(evidence, known.get("authors", ())),
    "contents": lambda evidence, known: contents.contents(evidence, known.get("sections", ())),
    "page_type": page_type.page_type,
    "article_type": lambda evidence, known: page_type.article_type(
        evidence, known.get("published"), known.get("authors", ()), known.get("things", ())
    ),
}


def resolve(evidence: Evidence) -> Article:
    """Return the article that the evidence shows."""
    facts = dict(_first((name, candidates(evidence)) for name, candidates in FACTS.items()))
    facts |= _microformats(evidence, facts)
    facts = _changed_later(evidence, facts)
    values: dict[str, Any] = {name: fact.value for name, fact in facts.items()}
    for key in ("authors", "reviewers"):
        if key in values:
            is_stated = facts[key].origin.source == "front matter"
            values[key] = people.registered(values[key], evidence.site, completes=is_stated)
    facts, values, of_review = reviews.settled(evidence, facts, values)
    for name, fact in _first((name, candidates(evidence, values)) for name, candidates in _dependent(values)):
        facts[name], values[name] = fact, fact.value
    facts, values, of_gate = reviews.gated(evidence, facts, values)
    origins = {name: _named(fact.origin, evidence.main) for name, fact in sorted(facts.items())}
    word_count, reading_minutes = length.of_sections(values.get("sections", ()))
    return Article(
        address=evidence.address,
        word_count=word_count,
        reading_minutes=reading_minutes,
        overrides=evidence.overrides,
        origins=origins,
        findings=(
            *evidence.findings,
            *aliases.findings(evidence),
            *canonicals.findings(evidence),
            *further.findings(evidence),
            *of_review,
            *of_gate,
            *_of_health(evidence, values),
        ),
        **values,
    )


def _dependent(known: Mapping[str, Any]) -> Iterator[tuple[str, Dependent]]:
    """Yield the facts that build on others; those of health pages once the page turned out to be one."""
    yield from DEPENDENT.items()
    if known["page_type"] == _HEALTH_PAGE:
        from seoexport.extractor.health import HEALTH

        yield from HEALTH.items()


def _of_health(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Finding]:
    if known["page_type"] == _HEALTH_PAGE:
        from seoexport.extractor.health import findings

        yield from findings(evidence, known)


def explained(evidence: Evidence) -> Iterator[tuple[str, tuple[Fact[Any], ...]]]:
    """Yield all candidates for each fact that has any, in their order of precedence."""
    article = resolve(evidence)
    known = {each.name: value for each in fields(article) if (value := getattr(article, each.name)) not in (None, ())}
    stated = {
        name: found for name, candidates in FACTS.items() if (found := tuple(dict.fromkeys(candidates(evidence))))
    }
    if closed := reviews.gate(evidence, known):
        stated["robots"] = (closed[0], *stated.get("robots", ()))
    yield from stated.items()
    yield from ((name, (fact,)) for name, fact in _microformats(evidence, stated).items())
    for name, dependent in _dependent(known):
        if found := tuple(dict.fromkeys(dependent(evidence, known))):
            yield name, found


def _changed_later(evidence: Evidence, facts: Mapping[str, Fact[Any]]) -> dict[str, Fact[Any]]:
    """Return the facts with the first date of change that is later than that of publication: no page changes before."""
    kept = dict(facts)
    if "published" in facts and (stated := kept.pop("modified", None)):
        published = facts["published"].value
        changed = (fact for fact in chain([stated], FACTS["modified"](evidence)) if later(fact.value, published))
        kept.update(("modified", fact) for fact in islice(changed, 1))
    return kept


def _microformats(evidence: Evidence, facts: Collection[str]) -> dict[str, Fact[Any]]:
    """Return what microformats say of the facts that nothing else in the page stated."""
    missing = [name for name in _IN_MICROFORMATS if name not in facts]
    if not {"published", "authors"}.intersection(missing) or not (nodes := microformats(evidence.document)):
        return {}
    alone = replace(evidence, main=nodes)
    stated = ((name, filter(_is_marked_up, FACTS[name](alone))) for name in missing)
    return {
        name: fact._replace(origin=fact.origin._replace(key=f"microformat {fact.origin.key}"))
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
