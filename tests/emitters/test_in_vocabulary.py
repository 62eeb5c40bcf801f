"""Every type and property that is written is schema.org's, and stands where schema.org has it with a value it expects."""

import pytest
from example_pages import expectations, exported, name_of, sources, stated_nodes
from in_vocabulary import TOLERATED, problems

from seoexport.emitters.nodes import NODES
from seoexport.validator.schema import schema
from seoexport.vocabulary import accepts, ancestors, has, is_type, property_of, superseded_by


@pytest.mark.parametrize("source", sources(), ids=name_of)
def test_what_is_exported_is_in_the_vocabulary(source):
    graph = list(exported(source).graph)

    assert graph
    assert list(problems(graph)) == []


@pytest.mark.parametrize("expectation", expectations(), ids=name_of)
def test_what_was_written_by_hand_is_in_the_vocabulary(expectation):
    """Of a node's example only its nodes are written down; what they refer to is in the graph of the page beside it."""
    nodes = stated_nodes(expectation)
    beside = [list(exported(source).graph) for source in sources() if source.parent == expectation.parent]

    assert nodes
    assert list(problems(nodes, beside[0] if beside else None)) == []


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.name)
def test_a_node_and_its_subtypes_are_types_one_above_the_others(node):
    types = sorted({node.type, *node.subtypes})

    assert [each for each in types if "Thing" not in ancestors(each)] == []
    assert [each for each in types if superseded_by(each)] == []
    assert [each for each in types if node.type not in ancestors(each)] == []


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.name)
def test_what_the_schema_of_a_node_speaks_of_are_its_properties(node):
    properties = [name for name in schema(f"nodes/{node.name}")["properties"] if not name.startswith("@")]

    assert [name for name in properties if not any(has(each, name) for each in (node.type, *node.subtypes))] == []


@pytest.mark.parametrize(("name", "kind"), TOLERATED)
def test_what_is_tolerated_is_not_expected(name, kind):
    assert property_of(name)
    assert is_type(kind)
    assert not accepts(name, kind)


PERSON = {"@type": "Person", "@id": "#ada", "name": "Ada Example"}


@pytest.mark.parametrize(
    "node",
    [
        {"@type": "WebPage", "name": "Cramp", "url": "https://example.org/", "lastReviewed": "2024-05-10"},
        {"@type": ["MedicalWebPage", "FAQPage"], "medicalAudience": "https://schema.org/Clinician"},
        {"@type": "Article", "author": {"@id": "#ada"}, "datePublished": "2024-05-10T12:30:00+02:00"},
        {"@type": "Article", "author": [{"@id": "#ada"}, {"@type": "Hospital", "name": "Plain Health"}]},
        {"@type": "Article", "author": {"@type": "Role", "author": PERSON, "startDate": "2024"}, "wordCount": 12},
        {"@type": "VideoObject", "duration": "PT1H2.5S", "width": 560, "isFamilyFriendly": True},
        {"@type": "Recipe", "cookTime": "P1DT2H", "recipeIngredient": ["salt"]},
        {"@type": "Clip", "startOffset": 12, "endOffset": 12.5},
        {"@type": "ListItem", "position": 1, "item": "https://example.org/"},
        {"@type": "Event", "eventStatus": "https://schema.org/EventScheduled", "startDate": "2024-05-10"},
        {"@type": "SpeakableSpecification", "cssSelector": [".lead"]},
        {"@type": "SearchAction", "query-input": "required name=q", "target": {"@type": "EntryPoint"}},
        {"@type": "OpeningHoursSpecification", "opens": "08:00", "dayOfWeek": "https://schema.org/Monday"},
    ],
)
def test_silent(node):
    assert list(problems([node | {"@id": "#it"}, PERSON])) == []


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ({"@type": "Webpage"}, ["Webpage is no type"]),
        ({"@type": "Text"}, ["Text is no type"]),
        ({"@type": "Code"}, ["Code is superseded by SoftwareSourceCode"]),
        ({"@type": "Article", "Author": "Ada"}, ["Author is no property"]),
        ({"@type": "MedicalWebPage", "aspect": "causes"}, ["aspect is superseded by mainContentOfPage"]),
        ({"@type": "Article", "lastReviewed": "2024-05-10"}, ["Article has no lastReviewed"]),
        ({"@type": ["FAQPage", "Article"], "cookTime": "PT1H"}, ["FAQPage+Article has no cookTime"]),
        ({"@type": "Article", "author": {"@id": "#bea"}}, ["Article.author refers to nothing: {'@id': '#bea'}"]),
        ({"@type": "Article", "image": {"@id": "#ada"}}, ["Article.image does not expect Person: {'@id': '#ada'}"]),
        (
            {"@type": "Article", "publisher": {"@type": "Place", "nom": "x"}},
            [
                "nom is no property",
                "Article.publisher does not expect Place: {'@type': 'Place', 'nom': 'x'}",
            ],
        ),
        ({"@type": "Article", "wordCount": 1.5}, ["Article.wordCount does not expect Float: 1.5"]),
        ({"@type": "Article", "isAccessibleForFree": 1}, ["Article.isAccessibleForFree does not expect Integer: 1"]),
        (
            {"@type": "Article", "author": {"@type": "Role", "editor": "Ada"}},
            [
                "Role has no editor",
                "Role.editor does not expect Text or CssSelectorType or XPathType or PronounceableText: Ada",
            ],
        ),
        ({"@type": "Article", "headline": None}, ["Article.headline does not expect NoneType: None"]),
    ],
)
def test_told(node, expected):
    assert list(problems([node | {"@id": "#it"}, PERSON])) == expected


@pytest.mark.parametrize(
    ("node", "name"),
    [
        ({"@type": "Article", "author": "Ada Example"}, "author"),
        ({"@type": "Article", "datePublished": "10 May 2024"}, "datePublished"),
        ({"@type": "WebPage", "lastReviewed": "2024-05-10T12:30:00Z"}, "lastReviewed"),
        ({"@type": "VideoObject", "duration": "PT"}, "duration"),
        ({"@type": "VideoObject", "contentUrl": "/film.mp4"}, "contentUrl"),
        ({"@type": "Event", "eventStatus": "https://schema.org/Monday"}, "eventStatus"),
        ({"@type": "Event", "eventStatus": "EventScheduled"}, "eventStatus"),
        ({"@type": "OpeningHoursSpecification", "opens": "8 am"}, "opens"),
    ],
)
def test_text_that_is_not_what_it_should_be(node, name):
    (problem,) = problems([node | {"@id": "#it"}])

    assert problem.startswith(f"{node['@type']}.{name} does not expect Text or ")
