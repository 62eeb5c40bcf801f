"""What titles say that health pages are about, over titles labelled by hand before the patterns were written."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from seoexport.medical.languages import LANGUAGES
from seoexport.medical.titles import named
from seoexport.medical.titles.kinds import is_name, kind_of
from seoexport.medical.titles.languages import table
from seoexport.medical.titles.other_names import other_names
from seoexport.medical.titles.wording import wording
from seoexport.vocabulary import ancestors

LABELLED = [
    row
    for file in sorted(Path(__file__).parent.glob("titles*.tsv"))
    for row in csv.DictReader(file.read_text(encoding="utf-8").splitlines(), delimiter="\t")
]
KEYS = ("name", "type", "anatomy", "population", "alternate")
SUBJECTS = {"MedicalCondition", "Drug", "DietarySupplement", "MedicalTest", "MedicalProcedure"}


def read(row):
    found = named(row["title"], row["headings"].split(" / "), row["lead"], row["language"])
    if found is None:
        return dict.fromkeys(KEYS, "")
    anatomy = ", ".join(f"{each.name}:{each.type}" for each in found.anatomy)
    values = (found.name, found.type, anatomy, found.people or "", ", ".join(found.alternate_names))
    return dict(zip(KEYS, values, strict=True))


def folded(values):
    return {key: values[key].casefold() for key in KEYS}


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: f"{row['language']} {row['title']}")
def test_reads_what_the_label_says(row):
    assert folded(read(row)) == folded(row)


@pytest.mark.parametrize("row", [row for row in LABELLED if row["name"]], ids=lambda row: row["title"])
def test_says_nothing_that_the_page_does_not_bear_out(row):
    """With other headings and no lead, the same title is not enough."""
    assert named(row["title"], ["Related pages", "About us", row["title"]], "", row["language"]) is None


def test_at_least_half_of_the_labels_are_traps():
    traps = Counter(row["language"] for row in LABELLED if not row["name"])

    assert 2 * sum(traps.values()) >= len(LABELLED) >= 240
    assert traps["en"] >= 60
    assert Counter(row["language"] for row in LABELLED).keys() == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
class TestTable:
    def test_names_types_that_schema_org_has_for_subjects(self, language):
        assert [kind for kind, _ in table(language).kinds if SUBJECTS.isdisjoint(ancestors(kind))] == []

    def test_compiles(self, language):
        assert wording(language).frames

    def test_does_not_take_an_empty_title(self, language):
        assert named("", [], "", language) is None
        assert named("?!", ["?!"], "?!", language) is None


@pytest.mark.parametrize(
    ("title", "headings", "name"),
    [
        # The page's own word order, from its lead, where it names the whole phrase elsewhere.
        ("What Causes Knots in Calf Muscles?", ["Treating knots in calf muscles"], "knots in calf muscles"),
        ("What causes stiff knees?", ["A stiff knee", "Treating a stiff knee"], "stiff knees"),
        ("Symptoms of stiff knees", ["Treating the knees when they are stiff"], "stiff knees"),
        # The words have to stand near each other.
        ("What causes knee cysts?", ["The knee has many parts that wear out, and cysts are only one"], None),
        ("What causes knee cysts?", ["Knee", "Cysts"], None),
        # The title once more is no other heading.
        ("What causes knee cysts?", ["What Causes Knee Cysts"], None),
        # A name in brackets counts as the name.
        ("Irritable bowel syndrome (IBS): symptoms", ["IBS and you"], "Irritable bowel syndrome"),
        # Nothing on the page says that it is an illness.
        ("What are dry lakes?", ["How dry lakes form", "Dry lakes and you"], None),
        ("What is high oxytocin?", ["Oxytocin", "Symptoms of very high oxytocin"], None),
    ],
)
def test_the_gate(title, headings, name):
    found = named(title, headings, "")

    assert (found.name if found else None) == name


@pytest.mark.parametrize("site", ["Example Health", "Clinic on the Hill"])
@pytest.mark.parametrize("between", [" | ", " - ", " – "])
def test_the_name_of_the_site_is_no_part_of_a_title(site, between):
    found = named(f"Kidney stone symptoms{between}{site}", ["Treating a kidney stone"], "", "en", site)

    assert found is not None
    assert found.name == "Kidney stone"


@pytest.mark.parametrize("aside", ["(2024 guide)", "(with pictures)", "[updated]", "(and how to treat them)", "(a)"])
def test_what_is_no_name_in_brackets_is_no_alternate_name(aside):
    found = named(f"Symptoms of hives {aside}", ["What are hives?"], "")

    assert found is not None
    assert (found.name, found.alternate_names) == ("hives", ())


def test_a_language_without_a_table_has_no_subject():
    assert named("Migreenin oireet", ["Migreeni"], "", "fi") is None


@pytest.mark.parametrize(
    ("language", "name", "lead", "others"),
    [
        ("en", "Hives", "Hives, also known as nettle rash, itch.", ("nettle rash",)),
        ("en", "Shingles", "Shingles (also called zoster or herpes zoster) hurts.", ("zoster", "herpes zoster")),
        ("en", "Gout", "Gout — sometimes called the “disease of kings” — comes at night.", ("disease of kings",)),
        ("de", "Nesselsucht", "Nesselsucht, auch Urtikaria genannt, juckt.", ("Urtikaria",)),
        ("nl", "Gordelroos", "Gordelroos, ook wel zoster genoemd, doet pijn.", ("zoster",)),
        ("fr", "Urticaire", "Urticaire, aussi appelée fièvre d'ortie, gratte.", ("fièvre d'ortie",)),
        ("es", "Varicela", "La varicela, también conocida como lechina, pica.", ("lechina",)),
        ("pt", "Catapora", "A catapora, também chamada de varicela, coça.", ("varicela",)),
        ("it", "Zoster", "Lo zoster, detto anche fuoco di Sant'Antonio, fa male.", ("fuoco di Sant'Antonio",)),
        # No apposition, no closed one, none of the subject, or a clause.
        ("en", "Hives", "Hives are also called nettle rash.", ()),
        ("en", "Hives", "Hives, also known as nettle rash", ()),
        ("en", "Hives", "Hives and wheals, also known as nettle rash, itch.", ()),
        ("en", "Hives", "Hives, also called what they are, itch.", ()),
        ("en", "Hives", "Beehives, also known as skeps, hum.", ()),
        ("en", "Hives", "Hives, known as one of the very oldest complaints of mankind, itch.", ()),
        ("en", "Hives", "Hives, which come and go, itch.", ()),
        ("de", "Kopfschmerzen", "Kopfschmerzen, auch nachts, plagen viele.", ()),
        ("it", "Gotta", "La gotta, come la podagra, fa male.", ()),
        ("ja", "花粉症", "花粉症、つまり枯草熱。", ()),
    ],
)
def test_other_names_are_those_that_the_lead_gives_right_behind_the_name(language, name, lead, others):
    assert other_names(name, lead, wording(language)) == others


@pytest.mark.parametrize(
    ("language", "phrase", "kind"),
    [
        ("en", "amoxicillin", "Drug"),
        ("en", "cholesterol", None),
        ("en", "April", None),
        ("en", "hay fever", "MedicalCondition"),
        ("en", "fever", "MedicalSymptom"),
        ("en", "whooping cough", "MedicalCondition"),
        ("en", "knee pain", "MedicalSymptom"),
        ("en", "toothaches", "MedicalSymptom"),
        ("en", "data breaches", None),
        ("en", "cockroaches", None),
        ("en", "pain relief", None),
        ("en", "gallbladder surgery", "SurgicalProcedure"),
        ("en", "chest x-ray", "ImagingTest"),
        ("en", "blood test", "BloodTest"),
        ("en", "magnesium supplements", "DietarySupplement"),
        ("en", "diagnosis", None),
        ("de", "April", None),
        ("de", "Arthrose", "MedicalCondition"),
        ("de", "Zahnschmerzen", "MedicalSymptom"),
        ("de", "Gelbfieber", None),
        ("de", "Reizhusten", "MedicalSymptom"),
        ("de", "Keuchhusten", "MedicalCondition"),
        ("nl", "kinkhoest", "MedicalCondition"),
        ("de", "Steinpilz", None),
        ("fr", "goutte d'eau", None),
        ("fr", "bronchite", "MedicalCondition"),
        ("fr", "visite", None),
        ("it", "gastrite", "MedicalCondition"),
        ("pt", "leite", None),
        ("pt", "sinusite", "MedicalCondition"),
        ("es", "fiebre amarilla", "MedicalCondition"),
        ("es", "fiebre", "MedicalSymptom"),
        ("tr", "limit", None),
        ("tr", "gastrit", "MedicalCondition"),
    ],
)
def test_words_tell_a_type_where_they_are_plain(language, phrase, kind):
    assert kind_of(phrase, wording(language)) == kind


@pytest.mark.parametrize(
    ("language", "phrase"),
    [("de", "Diagnose"), ("fr", "dose"), ("it", "prognosi"), ("pt", "academia"), ("es", "dosis"), ("nl", "hypnose")],
)
def test_words_that_end_like_illnesses_are_none(language, phrase):
    assert not is_name(phrase, wording(language))
