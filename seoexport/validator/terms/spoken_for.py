"""Where a rule about health pages says more of a fault than those about the vocabulary: they leave it to that rule."""

from __future__ import annotations

from seoexport.validator.agents import PHYSICIANS
from seoexport.validator.medical_types import MEDICAL

#: Reviews, specialties, audiences and aspects: the matter of `medical-property-place`.
HEALTH_PLACES = frozenset(
    (
        "hasHealthAspect",
        "lastReviewed",
        "medicalAudience",
        "reviewedBy",
        "specialty",
        "medicalSpecialty",
        "relevantSpecialty",
    )
)

#: A product is reviewed, and a person has a specialty, in another sense.
OF_HEALTH = frozenset(("CreativeWork", "MedicalEntity", "MedicalOrganization", "MedicalBusiness"))

#: What conditions come from, show in, and are treated with: the matter of `medical-range`.
HEALTH_RANGES = frozenset(
    ("cause", "possibleTreatment", "primaryPrevention", "riskFactor", "secondaryPrevention", "signOrSymptom")
)

#: What only people have, not organizations: the matter of `medical-person-type`.
OF_PEOPLE = (
    "additionalName", "affiliation", "birthDate", "familyName", "gender", "givenName", "hasOccupation",
    "honorificPrefix", "honorificSuffix", "jobTitle", "worksFor",
)  # fmt: skip

#: What else rules about health pages ask of values, each by the types of the nodes of which they do.
_HEALTH_VALUES = frozenset(
    ("about", "associatedAnatomy", "audience", "citation", "code", "differentialDiagnosis", "drug", "hasHealthAspect",
     "mainEntity", "medicalAudience", "medicalSpecialty", "relevantSpecialty", "reviewedBy", "specialty", "typicalTest")
) | HEALTH_RANGES  # fmt: skip

#: These are asked wherever they stand.
_ALWAYS = frozenset(("hasHealthAspect", "medicalAudience", "medicalSpecialty", "relevantSpecialty", "specialty"))


def is_health_place(name: str, types: tuple[str, ...], above: frozenset[str]) -> bool:
    """Return whether a rule about health pages says of a property that it stands on the wrong node."""
    if name in OF_PEOPLE:
        return not PHYSICIANS.isdisjoint(types) and "Person" not in types
    return name in HEALTH_PLACES and not OF_HEALTH.isdisjoint(above)


def is_health_value(name: str, types: tuple[str, ...]) -> bool:
    """Return whether a rule about health pages asks a node of these types for the values of a property."""
    return name in _ALWAYS or (name in _HEALTH_VALUES and not MEDICAL.isdisjoint(types))
