"""What a health page is about as a node: the properties of its type and no others, linked with the page."""

from dataclasses import replace

import pytest
from in_vocabulary import problems

from seoexport import Article, Site, export, extract
from seoexport.emitters.subject import subject_properties
from seoexport.model import Anatomy, Code, Label, Subject
from seoexport.type_names import ROOTS, SUBJECTS, THING_TYPES
from seoexport.vocabulary import has

URL = "https://example.org/page/"
SITE = Site(base_url="https://example.org/")
FULL = Subject(
    name="Calf cramp",
    alternate_names=("Charley horse",),
    anatomy=(Anatomy("Calf", "SuperficialAnatomy"),),
    causes=(Label("Cold", "MedicalCause"),),
    symptoms=(Label("Pain", "MedicalSymptom"),),
    risk_factors=(Label("Age", "MedicalRiskFactor"),),
    treatments=(Label("Stretching", "PhysicalActivity"),),
    primary_prevention=(Label("Exercise", "PhysicalTherapy"),),
    secondary_prevention=(Label("Diet", "Diet"),),
    tests=(Label("Blood test", "BloodTest"),),
    complications=(Label("Falls", "Text"),),
    codes=(Code("R25.2", "ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm"),),
    same_as=("http://id.nlm.nih.gov/mesh/D009120",),
)
KINDS = sorted(kind for root in SUBJECTS for kind in THING_TYPES[root])


@pytest.mark.parametrize("kind", KINDS)
def test_a_node_has_the_properties_of_its_type(kind):
    found = subject_properties(replace(FULL, type=kind))

    assert [name for name in found if not has(kind, name)] == []
    assert found["code"] == [
        {
            "@type": "MedicalCode",
            "codeValue": "R25.2",
            "codingSystem": "ICD-10-CM",
            "inCodeSet": "http://hl7.org/fhir/sid/icd-10-cm",
        }
    ]
    assert found["sameAs"] == ["http://id.nlm.nih.gov/mesh/D009120"]
    assert ("cause" in found) == (ROOTS[kind] == "MedicalCondition")


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_is_about_it(kind):
    article = Article(url=URL, address=URL, title="A", page_type="MedicalWebPage", subject=replace(FULL, type=kind))
    nodes = {node["@id"].removeprefix(URL): node for node in export(article, SITE).graph}
    (end,) = [end for end, node in nodes.items() if node["@type"] == kind]

    assert nodes["#webpage"]["about"] == {"@id": URL + end}
    assert nodes[end]["subjectOf"] == {"@id": URL + "#webpage"}
    assert list(problems(list(nodes.values()))) == []


def of_front_matter(lines):
    return extract(f"---\ntitle: A page\n{lines}\n---\nText.\n", url=URL, suffix=".md", site=SITE)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("dated", ["", "date: 2026-05-10\n"])
def test_stated_it_makes_the_page_a_health_page(kind, dated):
    article = of_front_matter(f"{dated}seo: {{ {kind}: {{ name: It }} }}")
    nodes = {node["@id"].removeprefix(URL): node for node in export(article, SITE).graph}
    (end,) = [end for end, node in nodes.items() if node["@type"] == kind]

    assert nodes["#webpage"]["@type"] == "MedicalWebPage"
    assert nodes["#webpage"]["about"] == {"@id": URL + end}
    assert nodes[end] == {"@type": kind, "@id": URL + end, "name": "It", "subjectOf": {"@id": URL + "#webpage"}}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("seo: { page_type: ItemPage, drug: { name: It } }", "ItemPage"),
        ("seo: { product: { name: It, sku: A1 } }", "WebPage"),
        ("seo: { recipe: { cook_time: 1 h } }", "WebPage"),
        ("seo: { drug: {} }", "WebPage"),
        ("drug: { name: It }", "WebPage"),
    ],
)
def test_other_pages_stay_what_they_are(lines, expected):
    assert of_front_matter(lines).page_type == expected


def test_a_page_whose_own_mark_up_names_a_medicine_is_no_health_page_for_that():
    node = '{"@context": "https://schema.org", "@type": "Drug", "name": "Examplol"}'
    article = extract(f'<title>Shop</title><script type="application/ld+json">{node}</script>', url=URL, site=SITE)

    assert [each.type for each in article.things] == ["Drug"]
    assert article.page_type == "WebPage"


def test_a_medicine_needs_no_price():
    """https://developers.google.com/search/docs/appearance/structured-data/product asks it of what is sold."""
    article = of_front_matter("seo: { drug: { name: Examplol } }")

    assert [each.problem.message for each in article.findings] == []
    assert {"offers", "review", "aggregateRating"}.isdisjoint(article.things[0].properties)


@pytest.mark.parametrize(
    ("lines", "lacks"),
    [
        ("drug: { name: It, code: N02 }", ["MedicalCode states no codingSystem"]),
        ("drug: { name: It, dose_schedule: { dose_value: 2 } }", ["DoseSchedule states no doseUnit"]),
        ("drug: { name: It, available_strength: { strength_value: 2 } }", ["DrugStrength states no strengthUnit"]),
        ("drug: { name: It, dose_schedule: { frequency: daily } }", []),
        ("drug: { name: It, available_strength: 200 mg }", []),
        ("drug: { name: It, code: { code_value: N02, coding_system: ATC } }", []),
    ],
)
def test_what_means_nothing_alone_is_told(lines, lacks):
    found = of_front_matter(f"seo:\n  {lines}").findings

    assert [each.problem.message for each in found if each.rule == "stated-incomplete"] == lacks
