"""A page is taken for a health page on several grounds at once, and on no single one."""

from pathlib import Path

import pytest

from seoexport.medical.topic import health_evidence
from seoexport.model import Section

PAGES = Path(__file__).with_name("health_pages.tsv").read_text(encoding="utf-8").splitlines()[1:]
TEXT = "It is told in a few lines."
CARE = "Ask a doctor if the pain in the muscle stays."


def sections(title, headings, lead):
    return (Section(title, 1, lead), *(Section(heading, 2, TEXT) for heading in headings))


@pytest.mark.parametrize("row", PAGES, ids=lambda row: "-".join(row.split("\t")[:3]))
def test_sketches_of_pages_in_ten_languages(row):
    kind, language, title, headings, lead = row.split("\t")

    shown = health_evidence(sections(title, headings.split(" / "), lead), title, language)

    assert (shown is not None) is (kind == "health"), shown


@pytest.mark.parametrize(
    ("headings", "lead"),
    [
        (["Causes", "Treatment"], "Our clients leave for other tools."),
        (["Causes"], CARE),
        (["Ingredients", "Method", "Tips"], CARE),
        (["What is it?", "Types", "Benefits"], CARE),
        ([], CARE),
        (["Causes", "Treatment"], ""),
        (["Causes", "Treatment"], "A painful, chronic disease with every symptom of an infection."),
        (["Causes", "Treatment"], "Doctors, doctors, doctors."),
    ],
)
def test_one_ground_alone_is_none(headings, lead):
    assert health_evidence(sections("Page", headings, lead), "Page", "en") is None


def test_the_title_counts_as_a_heading():
    page = (Section("What to do", 2, CARE),)

    assert health_evidence(page, "Calf cramp: causes and treatment", "en")
    assert not health_evidence(page, "Calf cramp", "en")


def test_headings_without_text_are_those_of_other_pages():
    page = (Section("News", 1, CARE), Section("The causes of gout", 3, ""), Section("Gout: symptoms", 3, "44 min"))

    assert not health_evidence(page, "News", "en")


def test_a_heading_has_the_text_of_those_below_it():
    page = (
        Section("Gout", 1, CARE),
        Section("Causes", 2, ""),
        Section("Food", 3, TEXT),
        Section("Symptoms", 2, ""),
        Section("At night", 3, TEXT),
    )

    assert health_evidence(page, "Gout", "en").matters == (("Causes", "Causes"), ("Symptoms", "Symptoms"))


def test_what_was_found_is_told_with_its_headings_and_words():
    page = sections("Gout", ["What causes gout?", "Causes in old age", "Treating an attack"], CARE)

    assert str(health_evidence(page, "Gout", "en")) == (
        "headings name Causes in 'What causes gout?', Treatments in 'Treating an attack'; words doctor, muscle, pain"
    )


def test_a_language_without_a_table_is_read_as_english():
    page = sections("Gout", ["Causes", "Treatment"], CARE)

    assert health_evidence(page, "Gout", "xx")
    assert health_evidence(page, "Gout", None)
