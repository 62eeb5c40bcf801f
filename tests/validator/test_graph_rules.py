"""What is said of contexts, identifiers and references; what they mean is read in https://www.w3.org/TR/json-ld11/."""

import json

import pytest

from seoexport import check
from seoexport.validator.rules import of_group

RULES = {rule.id: rule for rule in of_group("graph")}
URL = "https://example.org/cramp/"
CONTEXT = {"@context": "https://schema.org"}


def page(*values, head=""):
    scripts = (f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values)
    return f"<head>{head}{''.join(scripts)}</head>"


def found(rule, *values, head=""):
    return [each.at for each in check(page(*values, head=head), url=URL, rules=[RULES[rule]])]


def graph(*nodes):
    return CONTEXT | {"@graph": list(nodes)}


RIGHT_CONTEXTS = [
    "https://schema.org",
    "http://schema.org/",
    "https://www.schema.org",
    "http://schema.org/docs/jsonldcontext.jsonld",
    ["https://schema.org", {"gs1": "https://ref.gs1.org/voc/"}],
    [{"gs1": "https://ref.gs1.org/voc/"}, "https://schema.org"],
    {"@vocab": "http://schema.org/"},
    {"@vocab": "https://schema.org/", "gs1": "https://ref.gs1.org/voc/"},
    {"Person": "https://schema.org/Person"},
    {"Person": "http://xmlns.com/foaf/0.1/Person"},
    "https://www.w3.org/ns/activitystreams",
    ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/openbadges/v3"],
]
WRONG_CONTEXTS = [
    None,
    "",
    "schema.org",
    "https:/schema.org",
    "https://shema.org",
    "http://scheam.org/",
    "https://schema.com",
    "https://schemas.org",
    "https://schema.org/docs",
    "https://schema.org/Person",
    "https://example.com/terms",
    ["https://shema.org"],
    5,
    {"@vocab": "https://example.com/terms/"},
    {"schema": "https://schema.org/"},
    {},
]


@pytest.mark.parametrize("context", RIGHT_CONTEXTS)
def test_a_context_that_says_what_is_meant(context):
    assert found("json-ld-context", {"@context": context, "@type": "Person", "name": "Ada"}) == []


@pytest.mark.parametrize("context", WRONG_CONTEXTS)
def test_a_context_that_loses_the_meaning(context):
    assert found("json-ld-context", {"@context": context, "@type": "Person", "name": "Ada"}) == ["/0"]
    assert found("json-ld-context", [CONTEXT, {"@context": context, "@type": "Person"}]) == ["/0/1"]


@pytest.mark.parametrize(
    ("context", "node"),
    [
        ({"schema": "https://schema.org/"}, {"@type": "schema:Person"}),
        ({"s": "https://schema.org/"}, {"@type": "s:Person"}),
        ({"contao": "https://schema.contao.org/"}, {"@type": "contao:Page"}),
        ("https://schema.contao.org/", {"@type": "RegularPage"}),
        ("https://example.com/terms", {"@type": ["Jacket"]}),
    ],
)
def test_a_block_of_another_vocabulary_is_nobodys_fault(context, node):
    assert found("json-ld-context", {"@context": context} | node) == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (CONTEXT | {"@type": "Article", "author": {"name": "Ada"}}, ["/0/author"]),
        (CONTEXT | {"@type": "Article", "author": {"@id": "https://example.org/#ada", "name": "Ada"}}, ["/0/author"]),
        (CONTEXT | {"@type": "Article", "author": {"@type": None, "name": "Ada"}}, ["/0/author/@type"]),
        (CONTEXT | {"@type": "Article", "author": {"@type": "", "name": "Ada"}}, ["/0/author/@type"]),
        (CONTEXT | {"@type": "Article", "author": {"@type": 5}}, ["/0/author/@type"]),
        (CONTEXT | {"name": "Ada"}, ["/0"]),
        (graph({"@type": "Person"}, {"name": "Ada"}), ["/0/@graph/1"]),
        (CONTEXT | {"@type": "Article", "author": {"@id": "https://example.org/#ada"}}, []),
        (CONTEXT | {"@type": "Article", "author": {"type": "Person", "name": "Ada"}}, []),
        (CONTEXT | {"@type": "Article", "headline": {"en": "Cramp", "pt-BR": "Cãibra"}}, []),
        (CONTEXT | {"@type": "ListItem", "item": {"@id": "https://example.org/", "name": "Home"}}, []),
        (CONTEXT | {"@type": "Article", "author": {}}, []),
        (CONTEXT | {"@type": "Article", "gs1:maker": {"name": "Ada"}}, []),
        (
            {
                "@context": ["https://schema.org", {"author": {"@container": "@id"}}],
                "@type": "Article",
                "author": {"u": 1},
            },
            [],
        ),
        (graph({"@id": "https://example.org/"}), []),
        ([], []),
    ],
)
def test_nodes_without_type(value, expected):
    assert found("node-without-type", value) == expected


def test_a_node_that_says_elsewhere_what_it_is_needs_no_type():
    article = {"@type": "Article", "author": {"@id": "#ada", "url": "https://example.org/ada/"}}

    assert found("node-without-type", graph(article, {"@type": "Person", "@id": "#ada", "name": "Ada"})) == []


@pytest.mark.parametrize(
    ("identifier", "rule"),
    [
        ("#nobody", "graph-dangling-reference"),
        ("_:b0", "graph-dangling-reference"),
        (f"{URL}#nobody", "graph-dangling-reference"),
        ("https://example.org/cramp#nobody", "graph-dangling-reference"),
        ("https://example.org/#nobody", "graph-dangling-reference"),
        ("https://example.org/ada/#person", "graph-reference-elsewhere"),
        ("https://example.com/#person", "graph-reference-elsewhere"),
        ("https://example.org/ada/", None),
        ("https://www.wikidata.org/entity/Q7259", None),
        ("https://example.org/#club", None),
    ],
)
def test_references_that_lead_nowhere(identifier, rule):
    """An address of which the page states a part is its own, such as that of the home page with the site's publisher."""
    nodes = graph(
        {"@type": "Article", "author": {"@id": identifier}},
        {"@type": "Organization", "@id": "https://example.org/#club", "name": "Club"},
    )
    rules = ("graph-dangling-reference", "graph-reference-elsewhere")

    assert [each for each in rules if found(each, nodes)] == ([rule] if rule else [])


def test_a_reference_to_a_node_without_type_leads_somewhere():
    nodes = graph({"@type": "Article", "author": {"@id": "#ada"}}, {"@id": "#ada", "name": "Ada"})

    assert found("graph-dangling-reference", nodes) == []
    assert found("node-without-type", nodes) == ["/0/@graph/1"]


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ({"name": "Club"}, {"name": "Guild"}, 1),
        ({"name": "Club", "email": "a@example.org"}, {"name": "Guild", "email": "b@example.org"}, 1),
        ({"foundingDate": 1990}, {"foundingDate": "1991"}, 1),
        ({"name": "Club"}, {"name": " club "}, 0),
        ({"name": "Club"}, {"name": ["Club", "Guild"]}, 0),
        ({"name": "Club"}, {"alternateName": "Guild"}, 0),
        ({"name": "Club"}, {"@type": "Corporation", "email": "a@example.org"}, 0),
        ({"sameAs": "https://example.com/a"}, {"sameAs": "https://example.com/b"}, 0),
        ({"logo": {"@id": "#a"}}, {"logo": {"@id": "#b"}}, 0),
        ({"numberOfEmployees": 5}, {"numberOfEmployees": "5"}, 0),
    ],
)
def test_nodes_of_one_id_contradict_each_other(one, other, number):
    club = {"@type": "Organization", "@id": "https://example.org/#club"}

    assert len(found("graph-conflicting-values", graph(club | one, club | other))) == number
    assert found("graph-conflicting-values", graph(club | one, club | other | {"@id": "https://example.org/#b"})) == []


@pytest.mark.parametrize(
    ("identifier", "types", "number"),
    [
        ("#club", "Organization", 1),
        ("#ada", ["Person"], 1),
        ("example.org/#dentist", "Dentist", 1),
        ("club", "WebSite", 1),
        ("#article", "Article", 0),
        ("plan.pdf", "MediaObject", 0),
        ("/#club", "Organization", 0),
        ("//example.org/#club", "Organization", 0),
        ("https://example.org/#club", "Organization", 0),
        ("_:club", "Organization", 0),
        ("urn:isbn:123", "Person", 0),
        ("", "Organization", 0),
    ],
)
def test_ids_that_change_from_page_to_page(identifier, types, number):
    node = CONTEXT | {"@type": types, "@id": identifier, "name": "Example"}

    assert len(found("graph-local-id", node)) == number


@pytest.mark.parametrize(
    ("identifier", "number"),
    [
        ("https://example.org/a b", 1),
        (" https://example.org/", 1),
        ("https://example.org/<id>", 1),
        ("https://example.org/{{id}}", 1),
        ('https://example.org/"a"', 1),
        ("https://example.org/a\nb", 1),
        ("https://example.org/a|b", 1),
        (5, 1),
        (None, 1),
        (["https://example.org/"], 1),
        ("https://example.org/ärzte/#person", 0),
        ("https://example.org/a%20b?x=1&y=[2]#z", 0),
        ("#a", 0),
        ("_:b0", 0),
        ("", 0),
    ],
)
def test_ids_that_are_no_addresses(identifier, number):
    assert len(found("graph-id-form", CONTEXT | {"@type": "Person", "@id": identifier, "name": "Ada"})) == number
    assert len(found("graph-id-form", CONTEXT | {"@type": "Article", "author": {"@id": identifier}})) == number


WEB_PAGE = {"@type": "WebPage", "@id": URL}


@pytest.mark.parametrize(
    ("nodes", "expected"),
    [
        ([WEB_PAGE, {"@type": "Organization", "@id": "#o", "name": "Club"}], ["/0/@graph"]),
        (
            [
                WEB_PAGE | {"about": {"@id": "#b"}},
                {"@type": "Thing", "@id": "#b", "name": "B"},
                {"@type": "Organization"},
            ],
            ["/0/@graph/2"],
        ),
        ([WEB_PAGE, {"@type": "Article", "mainEntityOfPage": "https://example.org/cramp", "headline": "C"}], None),
        ([WEB_PAGE | {"publisher": {"@id": "#o"}}, {"@type": "Organization", "@id": "#o", "name": "Club"}], []),
        ([WEB_PAGE | {"hasPart": [{"@id": "#o"}]}, {"@type": "Article", "@id": "#o", "headline": "Cramp"}], []),
        (
            [
                WEB_PAGE | {"publisher": {"@type": "Organization", "@id": "#o", "name": "Club"}},
                {"@type": "Organization", "@id": "#o", "email": "a@example.org"},
            ],
            [],
        ),
        ([WEB_PAGE], []),
        ([{"@id": ["#x"], "@type": "Thing"}, {"@type": "Thing", "about": {"@id": {}}}, 5, None], ["/0/@graph"]),
    ],
)
def test_nodes_that_hang_together_with_none(nodes, expected):
    named = [each | {"name": "Cramp"} if each is WEB_PAGE else each for each in nodes]

    assert found("graph-orphan-node", graph(*named)) == (expected or [])


ENTITY = {"@type": "Article", "@id": f"{URL}#article", "headline": "Cramp"}


@pytest.mark.parametrize(
    ("page_says", "entity_says", "number"),
    [
        ({"mainEntity": {"@id": f"{URL}#article"}}, {"mainEntityOfPage": {"@id": URL}}, 0),
        ({"mainEntity": {"@id": f"{URL}#article"}}, {"mainEntityOfPage": "https://example.org/cramp"}, 0),
        ({"mainEntity": {"@id": f"{URL}#article"}}, {"mainEntityOfPage": True}, 0),
        ({"mainEntity": {"@id": f"{URL}#article"}}, {}, 0),
        ({"mainEntity": [{"@id": "#x"}, {"@id": f"{URL}#article"}]}, {"mainEntityOfPage": {"@id": URL}}, 0),
        ({"@type": ["WebPage", "FAQPage"], "mainEntity": {"@id": "#q"}}, {"mainEntityOfPage": {"@id": URL}}, 0),
        ({"mainEntity": {"@id": "#other"}}, {"mainEntityOfPage": {"@id": URL}}, 1),
        ({"mainEntity": {"@id": f"{URL}#article"}}, {"mainEntityOfPage": "https://example.org/knot/"}, 1),
    ],
)
def test_a_page_and_what_it_is_about(page_says, entity_says, number):
    value = graph(WEB_PAGE | {"url": URL} | page_says, ENTITY | entity_says)

    assert len(found("main-entity-disagrees", value)) == number


QUESTION = {"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}
FAQ = {"@type": "FAQPage", "mainEntity": [QUESTION]}


@pytest.mark.parametrize(
    ("nodes", "number"),
    [
        ([FAQ], 0),
        ([FAQ, FAQ], 1),
        ([FAQ, FAQ, FAQ | {"@type": ["WebPage", "FAQPage"]}], 2),
        ([FAQ | {"@type": "QAPage"}, FAQ | {"@type": "QAPage"}], 1),
        ([FAQ, FAQ | {"@type": "QAPage"}], 0),
        ([FAQ | {"@id": URL}, FAQ | {"@id": URL}], 0),
        ([FAQ, {"@type": "FAQPage", "url": "https://example.org/faq/"}], 0),
    ],
)
def test_pages_of_questions_in_one(nodes, number):
    assert len(found("faq-page-repeated", graph(*nodes))) == number
    assert len(found("faq-page-repeated", *(CONTEXT | each for each in nodes))) == number


@pytest.mark.parametrize(("questions", "number"), [(QUESTION, 0), ([QUESTION], 0), ([QUESTION] * 2, 1), ("Why?", 0)])
def test_a_page_of_answers_has_one_question(questions, number):
    node = {"@type": "QAPage", "mainEntity": questions}

    assert len(found("qa-page-several-questions", CONTEXT | node)) == number
    assert found("qa-page-several-questions", CONTEXT | node | {"@type": "FAQPage"}) == []


ARTICLE_TAG = '<meta property="og:type" content="article">'


@pytest.mark.parametrize(
    ("nodes", "head", "number"),
    [
        ([{"@type": "Organization", "name": "Club"}], ARTICLE_TAG, 1),
        ([{"@type": "BreadcrumbList"}, {"@type": "WebSite", "name": "Club"}], ARTICLE_TAG, 1),
        ([{"@type": "Organization", "name": "Club"}], "", 0),
        ([{"@type": "Organization", "name": "Club"}], '<meta property="og:type" content="website">', 0),
        ([{"@type": "Organization"}, {"@type": "WebPage", "name": "Cramp"}], ARTICLE_TAG, 0),
        ([{"@type": "Hospital", "name": "Plain Health"}], ARTICLE_TAG, 0),
        ([], ARTICLE_TAG, 0),
        ([{"@type": "Organization"}], ARTICLE_TAG + '<meta name="robots" content="noindex">', 0),
    ],
)
def test_pages_about_nothing_but_their_surroundings(nodes, head, number):
    assert len(found("page-main-type", *(CONTEXT | each for each in nodes), head=head)) == number


@pytest.mark.parametrize(
    ("values", "number"),
    [
        ([{"@context": "http://schema.org", "@type": "Thing"}], 0),
        ([{"@context": "http://schema.org"}, {"@context": "http://www.schema.org/"}], 0),
        ([{"@context": "http://schema.org"}, {"@context": "https://schema.org"}], 1),
        ([CONTEXT | {"@type": "http://schema.org/Thing"}], 1),
        ([CONTEXT | {"description": "see http://schema.org for more"}], 0),
        ([CONTEXT | {"url": "http://example.org/schema.org"}], 0),
    ],
)
def test_addresses_of_the_vocabulary_written_both_ways(values, number):
    assert len(found("schema-org-scheme-mixed", *values)) == number


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        [[], None, 5, "x"],
        {"@graph": None},
        {"@graph": {"@type": "Article", "author": {"name": "Ada"}}},
        {"@graph": [None, [], {"@id": 5, "@type": ["Person", None]}, {"@id": "#a", "name": {"@id": []}}]},
        {"@context": [None, 5, {"a": None, "b": {"@id": 5}}], "@type": "FAQPage", "mainEntity": 5},
        {"@type": "WebPage", "mainEntity": [None, 5], "mainEntityOfPage": [[], {"@id": {}}, True]},
        {"@type": "QAPage", "mainEntity": None, "@id": {}},
    ],
)
def test_anything_may_stand_in_a_block(rule, value):
    list(check(page(value, head=ARTICLE_TAG), url=URL, rules=[RULES[rule]]))
