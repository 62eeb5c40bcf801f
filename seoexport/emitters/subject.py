"""What a health page is about, as a node: what the page itself lists of it, and what was stated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from seoexport.emitters.node import page_id, ref, thing_id
from seoexport.emitters.thing_node import fragment, thing_nodes
from seoexport.model import JSON, Article, Code, Label, Site, Subject
from seoexport.type_names import ROOTS


def subject_id(article: Article) -> str | None:
    """Return the `@id` of what a health page is about; None where that is not known."""
    return thing_id(article, fragment(ROOTS[article.subject.type])) if article.subject else None


def subject_nodes(root: str, article: Article, site: Site) -> Iterator[JSON]:
    """Yield the things of that type, the first of them with what the page lists of its subject."""
    listed = subject_properties(article.subject) if article.subject and ROOTS[article.subject.type] == root else {}
    for thing in thing_nodes(root, article, site, ()):
        yield {**listed, **thing}
        listed = {}
    if listed and article.subject:
        identifier = thing_id(article, fragment(root))
        yield {"@type": article.subject.type, "@id": identifier, "subjectOf": ref(page_id(article)), **listed}


def subject_properties(subject: Subject) -> JSON:
    """Return the properties of a subject, those that its type has."""
    return {
        "name": subject.name,
        "alternateName": list(subject.alternate_names),
        **(_of_condition(subject) if ROOTS[subject.type] == "MedicalCondition" else {}),
        "code": [_code(each) for each in subject.codes],
        "sameAs": list(subject.same_as),
        **subject.properties,
    }


def _of_condition(subject: Subject) -> JSON:
    """Return what a page lists by name and only conditions have: https://schema.org/MedicalCondition."""
    return {
        "associatedAnatomy": [{"@type": each.type, "name": each.name} for each in subject.anatomy],
        "cause": _typed(subject.causes),
        "signOrSymptom": _typed(subject.symptoms),
        "riskFactor": _typed(subject.risk_factors),
        "possibleTreatment": _typed(subject.treatments),
        "primaryPrevention": _typed(subject.primary_prevention),
        "secondaryPrevention": _typed(subject.secondary_prevention),
        "typicalTest": _typed(subject.tests),
        "possibleComplication": [each.name for each in subject.complications],
    }


def _typed(labels: Iterable[Label]) -> list[dict[str, Any]]:
    return [{"@type": each.type, "name": each.name} for each in labels]


def _code(code: Code) -> JSON:
    node = {"@type": "MedicalCode", "codeValue": code.value, "codingSystem": code.system}
    return node | {"inCodeSet": code.code_set} if code.code_set else node
