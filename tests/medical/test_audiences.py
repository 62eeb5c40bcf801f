"""Audiences that schema.org has a term for, those that it has not, and the gender that the words of a population say."""

import pytest

from seoexport.medical.audiences import AUDIENCES, GENDERS, audience_named, gender_of
from seoexport.model import MedicalAudience
from seoexport.vocabulary import ancestors, members


def test_the_tables_are_those_of_the_vocabulary():
    assert set(AUDIENCES) - {"Patient"} == members("MedicalAudienceType")
    assert "MedicalAudience" in ancestors("Patient")
    assert GENDERS.keys() == members("GenderType")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("patient", "Patient"), ("Patients", "Patient"), ("https://schema.org/Patient", "Patient"),
        ("Patientinnen und Patienten", "Patient"), ("pacientes", "Patient"), ("patiënten", "Patient"),
        ("المرضى", "Patient"), ("患者", "Patient"), ("Clinician", "Clinician"), ("doctors", "Clinician"),
        ("Healthcare professionals", "Clinician"), ("http://schema.org/Clinician", "Clinician"), ("Ärzte", "Clinician"),
        ("professionnels de santé", "Clinician"), ("医療従事者", "Clinician"), ("researchers", "MedicalResearcher"),
        ("medical_researcher", "MedicalResearcher"), ("schema:MedicalResearcher", "MedicalResearcher"),
    ],
)  # fmt: skip
def test_audiences_of_the_vocabulary(text, kind):
    assert audience_named(text) == MedicalAudience(kind)


@pytest.mark.parametrize("text", ["school nurses", "parents of small children", "Pflegende", "beginners"])
def test_other_audiences_in_their_words(text):
    assert audience_named(f" {text} ") == MedicalAudience("MedicalAudience", text)


@pytest.mark.parametrize("text", ["", " ", "https://schema.org/Doctor", "https://example.org/patients", "schema:Nurse"])
def test_no_audience(text):
    assert audience_named(text) is None


@pytest.mark.parametrize(
    ("population", "gender"),
    [
        ("women", "Female"), ("pregnant women", "Female"), ("Women over 50", "Female"), ("girls", "Female"),
        ("Frauen", "Female"), ("mujeres", "Female"), ("femmes enceintes", "Female"), ("女性", "Female"),
        ("older men", "Male"), ("Männern", "Male"), ("hommes", "Male"), ("erkeklerde", "Male"), ("الرجال", "Male"),
    ],
)  # fmt: skip
def test_a_gender_that_is_said(population, gender):
    assert gender_of(population) == gender


@pytest.mark.parametrize(
    "population", ["children", "adults", "men and women", "runners", "menopause", "Kinder", "pregnancy", "humans", ""]
)
def test_no_gender(population):
    assert gender_of(population) is None
