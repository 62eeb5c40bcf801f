"""Headings, titles, pages and sections labelled before anything of the recognisers was read are read as labelled."""

import csv
import importlib
import sys
from pathlib import Path

import pytest
import yaml

from seoexport.medical.aspects import aspects
from seoexport.medical.titles import named
from seoexport.medical.topic import health_evidence
from seoexport.model import Section

FOLDER = Path(__file__).parent / "unseen"
BENCHMARKS = Path(__file__).parents[2] / "benchmarks"

#: What is read otherwise than labelled, and why it stays so.
KNOWN_MISSES = {
    "Kosten und Erstattung durch die Kasse": "who pays is how care is got, for other editors",
    "Tarifs et remboursement": "as above",
    "Qué es la rosácea y a quién afecta": "whom it befalls is a risk, for other editors",
    "What causes stress fractures in the foot?": "the page has the phrase with its body part, so it is the name",
    "Liver function tests: what do the results mean?": "a title that ends in tests is read as the tests of something",
    "Knee replacement surgery: what to expect and recovery": "the type is narrower than labelled",
    "Living with endometriosis: advice from our nurses": "who speaks of us may advertise",
    "Torn pages: symptoms and causes of a failing database": "only a page that is none of health is so titled",
    "Como tratar a dor de garganta em crianças": "the throat is in the name, and an anatomy nevertheless",
    "Bunions: a patient's guide": '"Surgery" and "Self-care" are of beauty pages too, and are not read',
    "en What causes chilblains": "a comma parts several names as often as it stands in one",
}


def rows(name, key):
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [marked(row, row[key]) for row in csv.DictReader(lines, delimiter="\t")]


def marked(row, said):
    marks = [pytest.mark.xfail(strict=True, reason=KNOWN_MISSES[said])] if said in KNOWN_MISSES else []
    return pytest.param(row, marks=marks, id=f"{row.get('language', '')} {said}")


def sections():
    labelled = yaml.safe_load((FOLDER / "sections.yaml").read_text(encoding="utf-8"))
    return [marked(section, section["name"]) for section in labelled]


@pytest.fixture
def lists(monkeypatch):
    """Return the module that reads sections as the benchmark does."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield importlib.import_module("health_lists")
    sys.modules.pop("health_lists", None)


@pytest.mark.parametrize("row", rows("headings.tsv", "heading"))
def test_headings(row):
    expected = tuple(each for each in row["aspects"].split() if each != "-")

    assert aspects(row["heading"], row["language"]) == expected


@pytest.mark.parametrize("row", rows("titles.tsv", "title"))
def test_titles(row):
    found = named(row["title"], row["headings"].split(" / "), row["lead"], row["language"])

    read = (found.name, found.type, ", ".join(each.name for each in found.anatomy), found.people) if found else ()
    expected = tuple(row[each] or "" for each in ("name", "type", "anatomy", "population"))
    assert [(each or "").casefold() for each in read or ("",) * 4] == [each.casefold() for each in expected]


@pytest.mark.parametrize("row", rows("pages.tsv", "title"))
def test_pages(row):
    below = (Section(heading, 2, row["text"]) for heading in row["headings"].split(" / "))

    shown = health_evidence((Section(row["title"], 1, row["lead"]), *below), row["title"], row["language"])

    assert (shown is not None) is (row["expected"] == "health"), shown


@pytest.mark.parametrize("section", sections())
def test_sections(lists, section):
    read = {field: sorted(names) for field, names in lists.found(section).items() if names}

    assert read == {field: sorted(names) for field, names in section.get("expected", {}).items()}


def test_known_misses_are_labelled():
    said = "\n".join(file.read_text(encoding="utf-8") for file in FOLDER.iterdir())

    assert [each for each in KNOWN_MISSES if each not in said] == []
