"""Whom a health page is for is said by a MedicalAudience, a Patient, or a member of MedicalAudienceType.

Patient and MedicalAudience are types: what is for them is a node of that type. Clinician and MedicalResearcher are
members: they are written as their addresses.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "medicalAudience": "https://schema.org/Patient"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "medicalAudience": [{"@type": "Patient", "audienceType": "Patient"}, "https://schema.org/Clinician"]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport import vocabulary
from seoexport.diagnostics import Change, Problem
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import Value, shown, values
from seoexport.validator.view import View

_PATIENT = {"@type": "Patient", "audienceType": "Patient"}
_CLINICIAN, _RESEARCHER = "https://schema.org/Clinician", "https://schema.org/MedicalResearcher"

#: What people write, as `letters` has it, and what means the same.
_MEANT: dict[str, Any] = {
    "patient": _PATIENT, "patients": _PATIENT, "clinician": _CLINICIAN, "clinicians": _CLINICIAN, "doctor": _CLINICIAN,
    "doctors": _CLINICIAN, "physician": _CLINICIAN, "physicians": _CLINICIAN, "medicalresearcher": _RESEARCHER,
    "medicalresearchers": _RESEARCHER, "medicalaudience": {"@type": "MedicalAudience"},
}  # fmt: skip

#: Above MedicalAudience, so that what is true of them is true of it.
_GENERAL = frozenset(("Audience", "PeopleAudience"))

#: What a node may say without saying more than a term does.
_NAMING = frozenset(("@type", "@id", "audienceType", "name", "url"))


def check(view: View) -> Iterator[Problem]:
    """Yield each audience of a MedicalWebPage that is written as what it is not."""
    for node in view.typed("MedicalWebPage"):
        for value in values(view, node, "medicalAudience"):
            if not _is_fitting(value):
                yield _problem("medicalAudience", value, node.line)
        for value in values(view, node, "audience"):
            if value.term or _named_by_url(value) or _member_as_type(value):
                yield _problem("audience", value, node.line)
    for node in view.typed("MedicalAudience", "Patient"):
        for value in values(view, node, "audienceType"):
            if value.term:
                message = f"audienceType is the address of a term; write {value.term!r}"
                repair = (Change("replace", value.at, value.term),)
                yield Problem(message=message, at=value.at, line=node.line, repair=repair)


def _is_fitting(value: Value) -> bool:
    name = value.term or value.text
    if name:
        return name in vocabulary.members("MedicalAudienceType")
    return not value.types or any(
        vocabulary.accepts("medicalAudience", each) or not vocabulary.is_type(each)
        for each in value.types
        if each not in vocabulary.members("MedicalAudienceType")
    )


def _problem(key: str, value: Value, line: int | None) -> Problem:
    """Return what is wrong, with the surest remedy.

    1. a member that is written as a type, a type that is written as a member, or a name that means either
    2. an audience of any kind where one of a medical kind is expected
    3. anything else
    """
    member = _member_as_type(value)
    name = member or value.term or value.text or _named_by_url(value) or ""
    fact = f"{key} is {shown(value.value)}, which is no member of MedicalAudienceType"
    if (meant := _MEANT.get(letters(name))) is not None:
        if member:
            fact = f"{key} has the type {name}, which is a member of MedicalAudienceType"
        elif vocabulary.is_type(name):
            fact = f"{key} is {shown(name)}, which is a type"
        return _mended(key, fact, value, meant, line)
    if value.types and _GENERAL.issuperset(value.types):
        change = Change("replace", f"{value.node_at}/@type", "MedicalAudience")
        message = f"{key} is {shown(value.value)}, not of a medical kind; write 'MedicalAudience'"
        return Problem(message=message, at=value.at, line=line, repair=(change,))
    return Problem(message=f"{fact}; write a MedicalAudience with audienceType", at=value.at, line=line)


def _mended(key: str, fact: str, value: Value, meant: Any, line: int | None) -> Problem:
    """Return the problem with its remedy; nothing that a node says beside its name is given up for it."""
    if key == "audience" and isinstance(meant, str):
        message = f"audience is {shown(meant)}, a member of MedicalAudienceType; write it as medicalAudience"
        return Problem(message=message, at=value.at, line=line)
    says_more = isinstance(value.value, dict) and value.value.keys() - _NAMING
    is_certain = value.at == value.node_at and not says_more
    written = repr(meant) if isinstance(meant, str) else f"a node of the type {meant['@type']}"
    repair = (Change("replace", value.at, meant),) if is_certain else ()
    return Problem(message=f"{fact}; write {written}", at=value.at, line=line, repair=repair)


def _member_as_type(value: Value) -> str | None:
    return next((each for each in value.types if each in vocabulary.members("MedicalAudienceType")), None)


def _named_by_url(value: Value) -> str | None:
    """Return the type that an audience names by its address: `{"@type": "Audience", "url": ".../Patient"}`."""
    if not isinstance(value.value, dict) or value.value.keys() - _NAMING:
        return None
    return Value("", value.value.get("url"), "").term


RULE = Rule(
    id="medical-audience",
    severity="warning",
    reference="https://schema.org/medicalAudience",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage", "MedicalAudience", "Patient")),
)
