"""Headings are read as a person labelled them, and what they name is in schema.org's enumeration."""

from pathlib import Path

import pytest

from seoexport import vocabulary
from seoexport.medical.aspects import WIDER, WITHOUT_ASPECT, aspects, matters
from seoexport.medical.languages import LANGUAGES

FOLDER = Path(__file__).parent / "headings"

#: Headings that are read otherwise than labelled, and why they stay so.
KNOWN_MISSES = {
    "About shingles": "as often a person or a company",
    "When symptoms get worse": "names symptoms, and is about what comes of them",
    "Where this information comes from": "a source of facts, not of an illness",
    "The cause of the delay": "nothing in the words tells of something else than health",
    "La cause du retard": "as above",
    "La causa del ritardo": "as above",
    "De oorzaak van de vertraging": "as above",
    "Gecikmenin nedeni": "as above",
    "سبب التأخير": "as above",
    "遅延の原因について": "as above",
}


def labelled():
    for file in sorted(FOLDER.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            part, heading, named = line.split("\t")
            yield part, file.stem, heading, tuple(named.split())


ROWS = list(labelled())
MEMBERS = {each.removesuffix("HealthAspect") for each in vocabulary.members("HealthAspectEnumeration")}


def row(language, heading, named):
    known = heading in KNOWN_MISSES
    marks = [pytest.mark.xfail(strict=True, reason=KNOWN_MISSES[heading])] if known else []
    return pytest.param(language, heading, named, marks=marks, id=f"{language}: {heading}")


@pytest.mark.parametrize(
    ("language", "heading", "named"), [row(language, heading, named) for _, language, heading, named in ROWS]
)
def test_a_heading_is_read_as_labelled(language, heading, named):
    assert matters(heading, language) == named


def test_labels_are_matters():
    labels = {matter for *_, named in ROWS for matter in named}

    assert labels <= MEMBERS | WITHOUT_ASPECT | WIDER.keys()
    assert {heading for _, _, heading, _ in ROWS} >= KNOWN_MISSES.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_rows_of_both_kinds(language):
    """At least sixty, a third of them without an aspect: silence is labelled as much as sound."""
    own = [(heading, named) for _, each, heading, named in ROWS if each == language]
    silent = [heading for heading, named in own if not set(named) - WITHOUT_ASPECT]

    assert len({heading for heading, _ in own}) == len(own) >= 60
    assert len(silent) >= len(own) / 3


def test_aspects_are_members_of_the_enumeration():
    found = {aspect for _, language, heading, _ in ROWS for aspect in aspects(heading, language)}

    assert found <= MEMBERS
    assert set(WIDER.values()) <= MEMBERS
    assert not MEMBERS & WITHOUT_ASPECT


@pytest.mark.parametrize(
    ("heading", "language", "expected"),
    [
        ("SYMPTOMS", "en", ("Symptoms",)),
        ("Symptoms", None, ("Symptoms",)),
        ("Symptoms", "sv", ("Symptoms",)),
        ("Symptoms", "arn", ("Symptoms",)),
        ("Sintomas", "pt_BR", ("Symptoms",)),
        ("Sintomas", "PT-br", ("Symptoms",)),
        ("BELIRTILERI", "tr", ("Symptoms",)),
        ("Belırtılerı", "tr", ("Symptoms",)),
        ("Pre\u0301vention", "fr", ("Prevention",)),
        ("الأَعْرَاض", "ar", ("Symptoms",)),
        ("الاعراض والاسباب", "ar", ("Symptoms", "Causes")),
        ("ﾘｽｸ要因", "ja", ("RiskFactors",)),
        ("Symptoms/causes", "en", ("Symptoms", "Causes")),
        ("Symptoms – causes – treatment", "en", ("Symptoms", "Causes", "Treatments")),
        ("Symptoms\nRelated posts\nCauses", "en", ("Symptoms", "Causes")),
        ("Symptoms and warning signs", "en", ("Symptoms",)),
        ("Evolución y tratamiento", "es", ("Prognosis", "Treatments")),
        ("Signes et traitement", "fr", ("Symptoms", "Treatments")),
        ("Signes et symptômes", "fr", ("Symptoms",)),
        ("サインと治療", "ja", ("Symptoms", "Treatments")),
        ("Was ist die Parkinson-Krankheit?", "de", ("Overview",)),
        ("Was ist die beste Versicherung?", "de", ()),
        ("How we treat your data", "en", ()),
        ("Behandlung Ihrer Daten", "de", ()),
        ("", "en", ()),
        (" ", "ja", ()),
        ("\n", "ar", ()),
        ("^ $ * | ( )", "en", ()),
        ("😀", "de", ()),
    ],
)
def test_matters(heading, language, expected):
    assert matters(heading, language) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Risk factors and complications", ("RisksOrComplications",)),
        ("Preventing a relapse", ("Prevention",)),
        ("Diagnosis and treatment", ("Treatments",)),
        ("Interactions", ()),
        ("References", ()),
        ("FAQ: symptoms and causes", ()),
    ],
)
def test_aspects(heading, expected):
    assert aspects(heading, "en") == expected


def test_a_language_of_three_letters_is_not_the_one_of_its_first_two():
    """Mapuche (arn) is not Arabic (ar); where there is no table, English is read."""
    assert aspects("أعراض النقرس", "arn") == ()
    assert aspects("أعراض النقرس", "ar-EG") == ("Symptoms",)
