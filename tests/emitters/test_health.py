"""What a health page says beyond other pages: each value in the shape that schema.org has for its property."""

import pytest
from in_vocabulary import problems

from seoexport import Article, Site, export
from seoexport.model import Citation, Disclaimer, MedicalAudience, Subject

SITE = Site(base_url="https://example.org/")
URL = "https://example.org/cramp/"


def page(**facts):
    graph = export(Article(url=URL, address=URL, title="Cramp", page_type="MedicalWebPage", **facts), SITE).graph
    assert list(problems(list(graph))) == []
    return next(node for node in graph if node["@type"] == "MedicalWebPage")


def identifier(kind, value):
    return {"@type": "PropertyValue", "propertyID": kind, "value": value}


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        (Citation(text="The calf book."), "The calf book."),
        (
            Citation(text="Calf clinic.", url="https://clinic.example/a"),
            {"@type": "CreativeWork", "name": "Calf clinic.", "url": "https://clinic.example/a"},
        ),
        (
            Citation(text="https://clinic.example/a", url="https://clinic.example/a"),
            {"@type": "CreativeWork", "url": "https://clinic.example/a"},
        ),
        (
            Citation(
                text="A. Cramps. 2019.", title="Cramps", url="https://doi.org/10.1000/x", doi="10.1000/x", pmid="42",
                pmcid="PMC43", year=2019,
            ),
            {
                "@type": "MedicalScholarlyArticle",
                "name": "Cramps",
                "url": "https://doi.org/10.1000/x",
                "identifier": [identifier("DOI", "10.1000/x"), identifier("PMID", "42"), identifier("PMCID", "PMC43")],
                "sameAs": ["https://pubmed.ncbi.nlm.nih.gov/42/", "https://pmc.ncbi.nlm.nih.gov/articles/PMC43/"],
                "datePublished": "2019",
            },
        ),
        (
            Citation(text="A. Cramps.", url="https://press.example/a", pmid="42"),
            {
                "@type": "MedicalScholarlyArticle",
                "name": "A. Cramps.",
                "url": "https://press.example/a",
                "identifier": [identifier("PMID", "42")],
                "sameAs": ["https://pubmed.ncbi.nlm.nih.gov/42/"],
            },
        ),
        (
            Citation(text="https://doi.org/10.1000/x", url="https://doi.org/10.1000/x", doi="10.1000/x"),
            {
                "@type": "MedicalScholarlyArticle",
                "url": "https://doi.org/10.1000/x",
                "identifier": [identifier("DOI", "10.1000/x")],
            },
        ),
    ],
)  # fmt: skip
def test_a_source(citation, expected):
    assert page(citations=(citation,))["citation"] == [expected]


def test_sources_keep_their_order():
    books = tuple(Citation(text=f"Book {n}.") for n in (2, 1, 3))

    assert page(citations=books)["citation"] == ["Book 2.", "Book 1.", "Book 3."]


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        (MedicalAudience("Patient"), {"@type": "Patient", "audienceType": "Patient"}),
        (MedicalAudience("Clinician"), "https://schema.org/Clinician"),
        (MedicalAudience("MedicalResearcher"), "https://schema.org/MedicalResearcher"),
        (MedicalAudience("MedicalAudience", "nurses"), {"@type": "MedicalAudience", "audienceType": "nurses"}),
    ],
)
def test_an_audience(audience, expected):
    assert page(medical_audiences=(audience,))["medicalAudience"] == [expected]


@pytest.mark.parametrize(
    ("population", "gender"),
    [("women", {"suggestedGender": "https://schema.org/Female"}), ("men", {"suggestedGender": "https://schema.org/Male"}),
     ("children", {}), ("women and men", {}), ("people over 65", {})],
)  # fmt: skip
def test_a_population(population, gender):
    made = page(subject=Subject(name="Cramp", population=population))["audience"]

    assert made == {"@type": "PeopleAudience", "audienceType": population, **gender}


@pytest.mark.parametrize(
    ("disclaimer", "expected"),
    [
        (Disclaimer(text="No advice."), {"@type": "CreativeWork", "text": "No advice."}),
        (Disclaimer(url="https://example.org/d/"), "https://example.org/d/"),
        (
            Disclaimer("No advice.", "https://example.org/d/"),
            {"@type": "CreativeWork", "text": "No advice.", "url": "https://example.org/d/"},
        ),
    ],
)
def test_a_disclaimer(disclaimer, expected):
    assert page(disclaimer=disclaimer)["usageInfo"] == expected


def test_specialties():
    assert page(specialties=("PrimaryCare",))["specialty"] == ["https://schema.org/PrimaryCare"]


def test_a_page_that_states_none_of_them_has_none():
    assert (
        page()
        .keys()
        .isdisjoint(("about", "audience", "citation", "medicalAudience", "significantLink", "specialty", "usageInfo"))
    )
