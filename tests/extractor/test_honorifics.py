"""People are named without titles and degrees, which stand beside the name."""

import pytest

from seoexport import Site, export, extract
from seoexport.extractor.bylines.honorifics import without_honorifics
from seoexport.extractor.bylines.shapes import is_credential
from seoexport.medical.credentials import SUFFIXES
from seoexport.model import Organization, Person
from seoexport.validator.person_names import parted

URL = "https://example.org/pain/cramp/"


@pytest.mark.parametrize(
    ("stated", "name", "prefix", "suffix"),
    [
        ("Dr Lee Example, MD", "Lee Example", "Dr", "MD"),
        ("Dr. Lee Example", "Lee Example", "Dr.", None),
        ("Prof. Dr. med. Lee van Example", "Lee van Example", "Prof. Dr. med.", None),
        ("Professor Lee Example", "Lee Example", "Professor", None),
        ("Lee Example, MD, FACP", "Lee Example", None, "MD, FACP"),
        ("Lee Example MD PhD", "Lee Example", None, "MD PhD"),
        ("Lee Example, M.D.", "Lee Example", None, "M.D."),
        ("Lee Example, PA-C", "Lee Example", None, "PA-C"),
        ("Lee B. Example, DO", "Lee B. Example", None, "DO"),
        ("Dra. Lee Example", "Lee Example", "Dra.", None),
        ("Dott.ssa Lee Example", "Lee Example", "Dott.ssa", None),
        ("Pr Lee Example", "Lee Example", "Pr", None),
        ("dr. Lee van Example", "Lee van Example", "dr.", None),
        ("Univ.-Prof. Dr. Lee Example", "Lee Example", "Univ.-Prof. Dr.", None),
        ("Lee Example, PT, DPT", "Lee Example", None, "PT, DPT"),
        ("Lee Example, MRCGP", "Lee Example", None, "MRCGP"),
        ("Lee Example, OTR/L", "Lee Example", None, "OTR/L"),
        ("Lee Example, MS, RD", "Lee Example", None, "MS, RD"),
    ],
)
def test_titles_and_degrees_stand_apart(stated, name, prefix, suffix):
    properties = {"honorificPrefix": prefix, "honorificSuffix": suffix}

    assert without_honorifics(Person(name=stated)) == Person(
        name=name, properties={key: value for key, value in properties.items() if value}
    )


@pytest.mark.parametrize(
    "name",
    [
        "Dr Example", "Example, MD", "Minh Do", "LEE DO", "Drew Example", "Profeta Example", "Mo Rn Example", "Lee Example",
        "Lee Example, Nurse", "Dr Dr", "Lee Example Mdina", "Lee Example, MS", "Lee Example, Jr.", "Dre Example",
        "Prudence Example Other",
    ],
)  # fmt: skip
def test_other_names_stay(name):
    assert without_honorifics(Person(name=name)) == Person(name=name)


@pytest.mark.parametrize("title", sorted(SUFFIXES))
def test_what_is_written_behind_names_in_medicine_is_known_in_bylines(title):
    assert is_credential(title)
    assert parted(f"Lee Example, {title}").suffix == title


def test_what_is_too_long_for_a_name_is_not_read():
    name = "Lee Example" + ", MD" * 50_000

    assert without_honorifics(Person(name=name)).name == name


def test_a_body_keeps_its_name():
    assert without_honorifics(Organization(name="Dr Lee Example, MD")).name == "Dr Lee Example, MD"


def test_what_was_stated_of_a_person_stays():
    person = Person(name="Dr Lee Example", url="https://lee.example/", properties={"honorificPrefix": "Doctor"})

    assert without_honorifics(person) == Person(
        name="Lee Example", url="https://lee.example/", properties={"honorificPrefix": "Doctor"}
    )


@pytest.mark.parametrize("shown", ["Lee Example", "Dr. Lee Example, MD", "Dr Lee Example"])
@pytest.mark.parametrize("name", ["Lee Example", "Dr. Lee Example, MD"])
def test_a_person_of_the_register_is_known_with_and_without_a_title_and_keeps_the_name_there(name, shown):
    lee = Person(name=name, key="lee")
    site = Site(base_url="https://example.org/", authors=(lee,))

    assert extract(f"<h1>A</h1><p>By {shown}</p>", url=URL, site=site).authors == (lee,)


def test_one_person_with_and_without_a_title_stands_once():
    article = extract("---\nauthors: [Dr. Lee Example, Lee Example, Bea Sample]\n---\nx", url=URL, suffix=".md")

    assert [each.name for each in article.authors] == ["Lee Example", "Bea Sample"]


def test_titles_are_written_beside_the_name():
    article = extract("<h1>A</h1><p>Medically reviewed by Dr. Lee Example, MD</p>", url=URL)
    page = export(article, Site(base_url="https://example.org/"))

    (node,) = [each for each in page.graph if each["@type"] == "Person"]

    assert (node["name"], node["honorificPrefix"], node["honorificSuffix"]) == ("Lee Example", "Dr.", "MD")
