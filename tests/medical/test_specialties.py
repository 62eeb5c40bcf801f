"""The table of specialties is schema.org's, and repairs are names of one and the same branch of medicine."""

import pytest

from seoexport.medical.specialties import REPAIRS, SPECIALTIES, nearest, repaired, specialty_named
from seoexport.vocabulary import members


def test_the_table_is_that_of_the_vocabulary():
    assert tuple(sorted(members("MedicalSpecialty"))) == SPECIALTIES


def test_repairs_lead_from_no_member_to_a_member():
    assert set(REPAIRS.values()) <= set(SPECIALTIES)
    assert [name for name in REPAIRS if specialty_named(name)] == []


@pytest.mark.parametrize("member", SPECIALTIES)
def test_every_member_is_named_in_any_spelling(member):
    words = "".join(f" {each.lower()}" if each.isupper() else each for each in member).strip()
    spellings = (member, member.upper(), words, words.replace(" ", "_"), words.replace(" ", "-"), f" {words} ")
    addresses = (f"https://schema.org/{member}", f"http://schema.org/{member}/", f"https://www.schema.org/{member}")

    assert {specialty_named(each) for each in (*spellings, *addresses, f"schema:{member}")} == {member}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Psychiatry", "Psychiatric"),
        ("https://schema.org/Cardiology", "Cardiovascular"),
        ("endocrinology", "Endocrine"),
        ("Orthopaedics", "Musculoskeletal"),
        ("Physical therapy", "Physiotherapy"),
        ("physical-therapy", "Physiotherapy"),
        ("Ear, nose and throat", "Otolaryngologic"),
        ("Nutrition & Dietetics", "DietNutrition"),
        ("Speech-language pathology", "SpeechPathology"),
    ],
)
def test_a_name_of_the_same_branch_is_certain(text, meant):
    assert (specialty_named(text), repaired(text), nearest(text)) == (None, meant, meant)


@pytest.mark.parametrize(
    ("text", "near"), [("Neurologc", "Neurologic"), ("dermatolgy", "Dermatology"), ("Pediatrician", "Pediatric")]
)
def test_a_misspelling_is_near_and_not_certain(text, near):
    assert (specialty_named(text), repaired(text), nearest(text)) == (None, None, near)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "/", "Sports medicine", "Internal medicine", "Ophthalmology", "Audiology", "Hepatology", "OB/GYN",
        "Radiology", "https://schema.org/", "Patient", "PhysicalTherapy clinic", "心臓", "x" * 5000,
    ],
)  # fmt: skip
def test_what_schema_org_has_no_name_for_stays_without_one(text):
    assert (specialty_named(text), repaired(text), nearest(text)) == (None, None, None)
