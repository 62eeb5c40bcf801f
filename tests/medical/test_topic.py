"""A page is taken for a health page on several grounds at once, and on no single one."""

import pytest

from seoexport.medical.aspects import aspects
from seoexport.medical.topic import health_evidence

CARE = "Ask a doctor if the pain in the muscle stays."


@pytest.mark.parametrize(
    ("heading", "language", "expected"),
    [
        ("What causes calf cramp?", "en", ("Causes",)),
        ("Symptoms and causes", "en", ("Symptoms", "Causes")),
        ("When to see a doctor", "en", ("SeeDoctor",)),
        ("Preventing cramps", None, ("Prevention",)),
        ("Ursachen und Behandlung", "de", ("Causes", "Treatments")),
        ("Symptômes", "fr-CA", ("Symptoms",)),
        ("Tratamiento", "es", ("Treatments",)),
        ("Belirtileri nelerdir?", "tr", ("Symptoms",)),
        ("Because you asked", "en", ()),
        ("Sign up and get 10% off", "en", ()),
        ("Related posts", "en", ()),
        ("Why is sleep important?", "en", ()),
    ],
)
def test_aspects(heading, language, expected):
    assert aspects(heading, language) == expected


@pytest.mark.parametrize(
    ("headings", "text", "medical"),
    [
        (["Causes", "Treatment"], CARE, True),
        (["Causes", "Treatment"], "Our customers leave for other tools.", False),
        (["Causes of data breaches", "How to prevent them"], "A painful lesson for any company.", False),
        (["Causes"], CARE, False),
        (["Ingredients", "Method", "Tips"], CARE, False),
        ([], CARE, False),
        (["Causes", "Treatment"], "", False),
    ],
)
def test_health_evidence(headings, text, medical):
    assert (health_evidence(headings, text, "en") is not None) is medical
