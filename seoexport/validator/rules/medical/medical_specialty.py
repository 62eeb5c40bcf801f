"""A medical specialty is one of those that schema.org has.

`specialty`, `medicalSpecialty` and `relevantSpecialty` expect a member of MedicalSpecialty. Its names are not those of
everyday language: Psychiatric, not Psychiatry; Cardiovascular, not Cardiology.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Panic attacks", "specialty": "Psychiatry"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Panic attacks",
     "specialty": "https://schema.org/Psychiatric"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import vocabulary
from seoexport.diagnostics import Change, Problem
from seoexport.medical.specialties import nearest, repaired, specialty_named
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import Value, shown, values
from seoexport.validator.view import View

_KEYS = ("medicalSpecialty", "relevantSpecialty", "specialty")


def check(view: View) -> Iterator[Problem]:
    """Yield each specialty that schema.org does not have; one that somebody describes as a node is their own."""
    for node in view.nodes:
        for key in _KEYS:
            if key in node.value:
                for value in values(view, node, key):
                    name = value.term or value.text
                    if name and name not in vocabulary.members("MedicalSpecialty"):
                        yield _problem(key, value, name, node.line)


def _problem(key: str, value: Value, name: str, line: int | None) -> Problem:
    fact = f"{key} is {shown(name)}, which is no member of MedicalSpecialty"
    if meant := specialty_named(name) or repaired(name):
        written = f"https://schema.org/{meant}"
        repair = (Change("replace", value.at, written),)
        return Problem(message=f"{fact}; write {written!r}", at=value.at, line=line, repair=repair)
    near = nearest(name)
    remedy = f"did you mean {near!r}?" if near else "its members: https://schema.org/MedicalSpecialty"
    return Problem(message=f"{fact}; {remedy}", at=value.at, line=line)


RULE = Rule(
    id="medical-specialty",
    severity="warning",
    reference="https://schema.org/MedicalSpecialty",
    check=check,
    doc=__doc__,
    needs=frozenset(_KEYS),
)
