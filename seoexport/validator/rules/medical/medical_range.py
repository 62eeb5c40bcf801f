"""Treatments and prevention of a condition are of the kinds that schema.org expects there.

Primary prevention is a MedicalTherapy. A treatment is a Drug, a DrugClass, a LifestyleModification or a MedicalTherapy;
operations and psychological treatments are none of them, unless they have that type as well.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Calf cramp",
     "primaryPrevention": {"@type": "PhysicalActivity", "name": "Stretching"},
     "possibleTreatment": {"@type": "SurgicalProcedure", "name": "Release of the nerve"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Calf cramp",
     "primaryPrevention": {"@type": "PhysicalTherapy", "name": "Guided training"},
     "possibleTreatment": {"@type": ["MedicalTherapy", "SurgicalProcedure"], "name": "Release of the nerve"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import vocabulary
from seoexport.diagnostics import Change, Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import Value, shown, values
from seoexport.validator.terms.spoken_for import HEALTH_RANGES
from seoexport.validator.view import View

_TREATMENTS = frozenset(("possibleTreatment", "primaryPrevention", "secondaryPrevention"))

#: Procedures that treat: where one is stated as a treatment, it is a therapy too.
_TREATING = frozenset(("MedicalProcedure", "PsychologicalTreatment", "SurgicalProcedure", "TherapeuticProcedure"))


def check(view: View) -> Iterator[Problem]:
    """Yield each treatment, prevention, cause, risk or symptom that is of another kind."""
    for node in view.medical:
        for key in sorted(HEALTH_RANGES & node.value.keys()):
            for value in values(view, node, key):
                if _is_other(key, value):
                    yield _problem(key, value, node.line)


def _is_other(key: str, value: Value) -> bool:
    kinds = value.types
    return bool(kinds) and all(vocabulary.is_type(each) and not vocabulary.accepts(key, each) for each in kinds)


def _problem(key: str, value: Value, line: int | None) -> Problem:
    known = vocabulary.property_of(key)
    expected = " or ".join(sorted(known.range)) if known else ""
    message = f"{key} is {shown(value.value)}; schema.org expects {expected}"
    if key in _TREATMENTS and _TREATING.issuperset(value.types):
        kinds = ["MedicalTherapy", *value.types]
        repair = (Change("replace", f"{value.node_at}/@type", kinds),)
        return Problem(message=f"{message}; write the types {kinds}", at=value.at, line=line, repair=repair)
    if key == "primaryPrevention" and all(vocabulary.accepts("secondaryPrevention", each) for each in value.types):
        message += ", and takes this for secondaryPrevention alone, against a relapse"
    return Problem(message=message, at=value.at, line=line)


RULE = Rule(
    id="medical-range",
    severity="warning",
    reference="https://schema.org/primaryPrevention",
    check=check,
    doc=__doc__,
    needs=HEALTH_RANGES,
)
