"""The health articles of the examples, what a reader sees in each of them, and what was extracted, in one shape."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from seoexport import Article, extract, load

HEALTH_SITE = Path(__file__).parent.parent.parent / "examples" / "health-site"
CONTENT = HEALTH_SITE / "content"
#: Of these a label lists all that are right, of which one is enough.
ANY_OF = ("name", "type")
LISTS = ("alternate_names", "anatomy", "causes", "symptoms", "risk_factors", "treatments", "complications", "tests")


def labels() -> dict[str, dict[str, Any]]:
    """Return what a reader sees, by the path of the article."""
    return yaml.safe_load((Path(__file__).parent / "articles.yaml").read_text(encoding="utf-8"))


@cache
def article_of(name: str) -> Article:
    """Return an article of the example, extracted."""
    site = load(HEALTH_SITE / "seoexport.yaml")
    path = CONTENT / name
    url = f"{site.base_url}{name.rpartition('.')[0]}/"
    return extract(path.read_bytes(), url=url, suffix=path.suffix, site=site)


def seen(article: Article) -> set[tuple[str, str]]:
    """Return each property with each of its values, as pairs of texts."""
    return {(name, str(value)) for name, value in _seen(article)}


def wanted(label: dict[str, Any], found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return what is to be extracted as pairs; of several right values the one that was found, or else the first."""
    return in_the_page(label, found) - missed(label)


def in_the_page(label: dict[str, Any], found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return all that a reader sees, as pairs, what is known to be missed among it."""
    return {(name, str(value)) for name, value in _wanted(label, found)}


def missed(label: dict[str, Any]) -> set[tuple[str, str]]:
    """Return what a reader sees and is known not to be extracted, as pairs."""
    return {(name, str(value)) for name, value in label.get("missed", ())}


def _seen(article: Article) -> Iterator[tuple[str, Any]]:
    subject = article.subject
    if subject:
        yield from (("name", subject.name), ("type", subject.type))
        for name in LISTS:
            for each in getattr(subject, name):
                yield name, each if isinstance(each, str) else each.name
        yield from (("treatment types", f"{each.name}: {each.type}") for each in subject.treatments)
        yield from (("codes", each.value) for each in subject.codes)
        yield from (("population", each) for each in (subject.population,) if each)
    for topic in article.health_topics:
        yield from (("aspect", f"{topic.heading}: {each}") for each in topic.aspects)
        yield "topic", topic.heading
    yield from (("reviewers", each.name) for each in article.reviewers)
    yield from (("reviewed", each) for each in (article.reviewed,) if each)
    yield from (("next_review", each) for each in (article.next_review,) if each)
    yield from (("specialties", each) for each in article.specialties)
    yield from (("audiences", each.type) for each in article.medical_audiences)
    yield from (("citations", each.doi or each.pmid or each.url or each.text) for each in article.citations)
    yield from (("disclaimer", True) for each in (article.disclaimer,) if each)
    yield "questions", len(article.questions)


def _wanted(label: dict[str, Any], found: set[tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    for name, value in label.items():
        if name == "missed":
            continue
        values = value if isinstance(value, list | dict) else [value]
        if name in ANY_OF:
            yield name, next((each for each in values if (name, each) in found), values[0])
        elif name == "topics":
            yield from (("topic", heading) for heading in values)
            yield from (("aspect", f"{heading}: {each}") for heading, aspects in values.items() for each in aspects)
        else:
            yield from ((name, each) for each in values)
            if name == "treatments":
                yield from (("treatment types", f"{each}: {kind}") for each, kind in values.items())
