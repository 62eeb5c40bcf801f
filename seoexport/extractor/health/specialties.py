"""The medical specialties to which a health page belongs, as front matter, configuration or mark-up state them.

https://schema.org/specialty
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.health.policy import for_page
from seoexport.extractor.markup import PAGES, main_nodes, resolved
from seoexport.extractor.seo_values import RULE
from seoexport.medical.specialties import nearest, specialty_named
from seoexport.model import Origin
from seoexport.one_or_many import as_list

_KEYS = ("specialty", "specialties", "medical_specialty", "medicalSpecialty", "seo.specialty")


def specialties(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the candidates for the specialties; they are never guessed from the text.

    1. front matter `specialty`, `specialties`, `medical_specialty`, `seo.specialty`; what cannot be read there does not
       let what holds for the whole site in
    2. the first path glob of `medical.specialty` in the configuration that matches
    3. `specialty` of the page in its own mark-up
    """
    is_stated = False
    for fact in evidence.stated(*_KEYS):
        is_stated = True
        if found := _members(_named(fact.value)):
            yield Fact(found, fact.origin)
    if is_stated:
        return
    policy = evidence.site.medical
    for fact in for_page(policy.specialties if policy else (), "medical.specialty", evidence):
        if found := _members(fact.value):
            yield Fact(found, fact.origin)
    for node in main_nodes(evidence.main, PAGES):
        if found := _members(_texts(resolved(node.get("specialty"), evidence.named_nodes))):
            yield Fact(found, Origin(source="markup", key="specialty"))


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield a finding for each specialty in front matter that schema.org does not have, once for each."""
    for fact in evidence.stated(*_KEYS):
        unknown = (each for each in _named(fact.value) if not isinstance(each, str) or specialty_named(each) is None)
        yield from dict.fromkeys(_unknown(each, fact.origin) for each in unknown)


def _unknown(value: Any, origin: Origin) -> Finding:
    from seoexport.stated.wishes import shown

    near = nearest(value) if isinstance(value, str) else None
    remedy = f"; did you mean {near!r}?" if near else ""
    message = f"{origin.key} is {shown(value)}; it must be a member of https://schema.org/MedicalSpecialty{remedy}"
    return Finding(rule=RULE, problem=Problem(message=message, at=origin.key or "", line=origin.line))


def _named(value: Any) -> Iterator[Any]:
    """Yield each of the stated names; several may stand in one text, with commas between them."""
    for each in as_list(value):
        if isinstance(each, str) and "," in each and nearest(each) is None:
            yield from (name for part in each.split(",") if (name := part.strip()))
        else:
            yield each


def _texts(values: list[Any]) -> Iterator[str]:
    for each in values:
        text = each.get("@id") or each.get("url") or each.get("name") if isinstance(each, dict) else each
        if isinstance(text, str):
            yield text


def _members(names: Any) -> tuple[str, ...]:
    named = (specialty_named(each) for each in names if isinstance(each, str))
    return tuple(dict.fromkeys(each for each in named if each))
