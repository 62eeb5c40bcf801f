"""The types of health pages are those of the vocabulary."""

from seoexport import vocabulary
from seoexport.validator.medical_types import MEDICAL

ROOTS = {"MedicalEntity", "MedicalWebPage", "HealthTopicContent", "MedicalAudience", "MedicalOrganization", "MedicalBusiness"}  # fmt: skip


def test_the_medical_types_are_those_below_the_roots():
    assert {name for name in vocabulary.type_names() if not ROOTS.isdisjoint(vocabulary.ancestors(name))} == MEDICAL
