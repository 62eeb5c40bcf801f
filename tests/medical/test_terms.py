"""Which writings are one term, and which are two."""

import pytest

from seoexport.medical.terms import is_acronym, normalised


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Plantar fasciitis", "plantar FASCIITIS"),
        ("Kidney stones", "kidney stone"),
        ("Carpal-tunnel syndrome", "Carpal tunnel syndrome"),
        ("Allergies", "allergy"),
        ("Rashes", "Rash"),
        ("Abscesses", "Abscess"),
        ("Alzheimer's disease", "Alzheimer’s disease"),
        ("Café au lait spots", "Cafe\u0301 au lait spot"),
        ("  Gout ", "Gout"),
        ("Signs/symptoms", "sign symptom"),
    ],
)
def test_one_term(one, other):
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Plantar fasciitis", "Plantar fascitis"),
        ("Gout", "Gouty"),
        ("Acne", "Acne rosacea"),
        ("Sinus", "Sinu"),
        ("Sclerosis", "Sclerosi"),
        ("Muscle knot", "Knot of muscle"),
        ("Ms", "M"),
        ("Anemia", "Anaemia"),
        ("Type 1 diabetes", "Type 2 diabetes"),
    ],
)
def test_two_terms(one, other):
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize(
    ("term", "expected"),
    [("MS", True), ("COPD", True), ("A1C", True), ("Ms", False), ("GASTRITIS", False), ("", False)],
)
def test_acronyms(term, expected):
    assert is_acronym(term) is expected
