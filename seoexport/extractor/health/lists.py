"""What a health page lists of its subject by name: causes, symptoms, risk factors, treatments, tests.

Only items of lists and sub-headings below the heading that names what they are; nothing is read out of prose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from seoexport.extractor.evidence import Evidence
from seoexport.extractor.health.items import names
from seoexport.extractor.health.parts import Reading, parts
from seoexport.extractor.sections import article_blocks
from seoexport.languages import primary
from seoexport.medical.anatomy import anatomy_type
from seoexport.medical.examinations import examination
from seoexport.medical.labels import knows
from seoexport.medical.treatments import treatment
from seoexport.model import Label, Origin, Subject
from seoexport.type_names import ROOTS

#: What is listed of conditions alone: https://schema.org/MedicalCondition.
_ROOT = "MedicalCondition"
#: What prevents a condition in those who never had it: https://schema.org/primaryPrevention takes nothing else.
_THERAPIES = frozenset(
    "MedicalTherapy OccupationalTherapy PalliativeProcedure PhysicalTherapy RadiationTherapy RespiratoryTherapy".split()
)

#: The words of headings for what somebody else can see, beside what only the patient feels.
_SIGNS = tuple("sign anzeichen segni señal sinais tekenen bulgu علامات 徴候 兆候 サイン".split())

_Type = Callable[[str, str, str], "str | None"]


class _List(NamedTuple):
    """The field that what is listed under a matter fills, and its type by heading, name and language."""

    field: str
    type_of: _Type


def _always(kind: str) -> _Type:
    """Return the same type for every name, none for parts of the body: below "Symptoms" they only part the list."""
    return lambda heading, name, language: None if anatomy_type(name, language) else kind


def _symptom(heading: str, name: str, language: str) -> str | None:
    kind = "MedicalSignOrSymptom" if any(map(heading.lower().__contains__, _SIGNS)) else "MedicalSymptom"
    return None if anatomy_type(name, language) else kind


def _treatment(heading: str, name: str, language: str) -> str | None:
    return treatment(name, language)


def _therapy(heading: str, name: str, language: str) -> str | None:
    kind = treatment(name, language)
    return kind if kind in _THERAPIES else None


def _test(heading: str, name: str, language: str) -> str | None:
    return examination(name, language)


#: By the matter of a heading; possibleComplication takes text.
LISTS = {
    "Causes": _List("causes", _always("MedicalCause")),
    "Symptoms": _List("symptoms", _symptom),
    "RiskFactors": _List("risk_factors", _always("MedicalRiskFactor")),
    "Complications": _List("complications", _always("Text")),
    "Treatments": _List("treatments", _treatment),
    "SelfCare": _List("treatments", _treatment),
    "Prevention": _List("primary_prevention", _therapy),
    "SecondaryPrevention": _List("secondary_prevention", _treatment),
    "Diagnosis": _List("tests", _test),
}


def listed(evidence: Evidence, known: Mapping[str, Any], subject: Subject) -> Subject:
    """Return the subject with what the page lists of it; a list that was stated before stays as it is."""
    language = primary(known.get("language"))
    if ROOTS.get(subject.type) != _ROOT or not knows(language):
        return subject
    asked = frozenset(question.name for question in known.get("questions", ()))
    reading = Reading(language, (subject.name, *subject.alternate_names), asked, LISTS)
    found: dict[str, dict[str, Label]] = {}
    for part in parts(article_blocks(evidence), reading):
        field, type_of = LISTS[part.matter or ""]
        for name, block in names(part, language):
            if kind := type_of(part.heading, name, language):
                label = Label(name, kind, _origin(evidence, block.element))
                found.setdefault(field, {}).setdefault(name.casefold(), label)
    filled: dict[str, Any] = {
        field: tuple(labels.values()) for field, labels in found.items() if not getattr(subject, field)
    }
    return replace(subject, **filled) if filled else subject


def _origin(evidence: Evidence, element: Any) -> Origin:
    document = evidence.document
    return Origin(source="text", line=document.line(element), column=document.column(element))
