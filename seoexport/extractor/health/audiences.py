"""Whom a health page is for, as front matter, configuration or mark-up state it.

https://schema.org/medicalAudience
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.health.policy import for_page
from seoexport.extractor.markup import PAGES, main_nodes, resolved, string
from seoexport.extractor.plain_words import words_of
from seoexport.extractor.seo_values import RULE
from seoexport.medical.audiences import AUDIENCES, audience_named
from seoexport.model import MedicalAudience, Origin
from seoexport.one_or_many import as_list

#: `audience` is a key of other tools as well, which is why it counts last, and on health pages alone.
_KEYS = ("seo.medical_audience", "medical_audience", "medicalAudience", "audience")


def medical_audiences(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[tuple[MedicalAudience, ...]]]:
    """Yield the candidates for whom the page is for; a line such as "For patients" leads to another page as a rule.

    1. front matter `seo.medical_audience`, `medical_audience`, `audience`
    2. the first path glob of `medical.audience` in the configuration that matches
    3. `medicalAudience` of the page in its own mark-up, and what of its `audience` is of medicine
    """
    for fact in evidence.stated(*_KEYS):
        if found := _unique(map(_stated, _parts(fact.value))):
            yield Fact(found, fact.origin)
    policy = evidence.site.medical
    for fact in for_page(policy.audiences if policy else (), "medical.audience", evidence):
        if found := _unique(map(audience_named, fact.value)):
            yield Fact(found, fact.origin)
    for node in main_nodes(evidence.main, PAGES):
        for key in ("medicalAudience", "audience"):
            values = resolved(node.get(key), evidence.named_nodes)
            if found := _unique(_marked_up(each, key) for each in values):
                yield Fact(found, Origin(source="markup", key=key))


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield a finding for each audience in front matter that is neither words nor a term of schema.org."""
    for fact in evidence.stated(*_KEYS):
        unread = next((each for each in _parts(fact.value) if _stated(each) is None), None)
        if unread is not None and (fact.origin.key != _KEYS[-1] or isinstance(unread, str)):
            from seoexport.stated.wishes import shown

            key = fact.origin.key or ""
            wanted = "words such as patients, or https://schema.org/Clinician"
            message = f"{key} is {shown(unread)}; it must be {wanted}"
            yield Finding(rule=RULE, problem=Problem(message=message, at=key, line=fact.origin.line))


def _parts(value: Any) -> list[Any]:
    """Return each of the stated audiences; several may stand in one text, with commas between them."""
    return [part for each in as_list(value) for part in (each.split(",") if isinstance(each, str) else [each])]


def _stated(value: Any) -> MedicalAudience | None:
    if isinstance(value, Mapping):
        named = {str(key).lower(): words_of(each) for key, each in value.items()}
        return _typed(named.get("@type") or named.get("type"), named.get("audiencetype") or named.get("name"))
    return audience_named(words_of(value)) if isinstance(value, str) else None


def _marked_up(value: Any, key: str) -> MedicalAudience | None:
    if not isinstance(value, dict):
        named = audience_named(value) if isinstance(value, str) else None
        return named if named and (key == "medicalAudience" or named.type in AUDIENCES) else None
    stated = types(value)
    kind = next((each for each in (*AUDIENCES, "MedicalAudience") if each in stated), None)
    name = string(value.get("audienceType")) or string(value.get("name")) or string(value.get("@id"))
    return _typed(kind, name) if kind or key == "medicalAudience" else None


def _typed(kind: str | None, name: str | None) -> MedicalAudience | None:
    """Return an audience of a stated type; its words count before `MedicalAudience`, which says nothing."""
    if kind in AUDIENCES:
        return MedicalAudience(kind)
    return audience_named(name) if name else None


def _unique(found: Iterable[MedicalAudience | None]) -> tuple[MedicalAudience, ...]:
    return tuple(dict.fromkeys(each for each in found if each))
