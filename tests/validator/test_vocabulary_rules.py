"""What is said of terms and values that schema.org does not have, and of those that it has; read on schema.org."""

import json

import pytest

from seoexport import check
from seoexport.validator.rules import of_group

RULES = of_group("vocabulary")


def found(value, rules=RULES):
    source = f'<script type="application/ld+json">{json.dumps(value)}</script>'
    return sorted((each.rule, each.at) for each in check(source, url="https://example.org/cramp/", rules=rules))


def of(node):
    return found({"@context": "https://schema.org"} | node)


ARTICLE = {"@type": "Article"}
PERSON = {"@type": "Person", "name": "Ada Example"}

SILENT = {
    "types": [
        {"@type": "Thing"},
        {"@type": ["MedicalWebPage", "FAQPage"]},
        {"@type": "3DModel"},
        {"@type": "https://schema.org/Article"},
        {"@type": "http://schema.org/Article"},
        {"@type": "http://www.schema.org/Article"},
        {"@type": "schema:Article"},
        {"@type": "gs1:Product"},
        {"@type": ["Product", "https://ref.gs1.org/voc/Product"]},
        {"@type": "http://purl.org/goodrelations/v1#Offering"},
        {"@type": "Quantity"},
        {"@type": "Duration", "name": "5 hours"},
        {"@type": "PronounceableText", "textValue": "Ada"},
    ],
    "properties": [
        {"@type": "Article", "headline": "Cramp", "gs1:netContent": "1", "https://example.org/terms/weight": 3},
        {"@type": "Article", "schema:headline": "Cramp", "https://schema.org/name": "Cramp"},
        {"@type": ["FAQPage", "Recipe"], "cookTime": "PT1H", "mainEntity": []},
        {"@type": "gs1:Product", "cookTime": "PT1H"},
        {"@type": "Dentist", "openingHours": "Mo 09:00-12:00", "priceRange": "$$"},
        {"@type": "Article", "author": {"@type": "Role", "author": PERSON, "roleName": "editor"}},
        {"@type": "Article", "author": {"@type": "OrganizationRole", "author": [PERSON], "startDate": "2024"}},
        {"@type": "Person", "@reverse": {"author": {"@type": "Book", "name": "Knots"}}},
        {"@type": "SearchAction", "query-input": "required name=q"},
        {"@type": "ReviewAction", "result": {"@type": "Review", "reviewBody-input": "required"}},
        {"@type": "Article", "@id": "#a", "@index": "x", "id": "#a"},
        {"@type": "Distance", "name": "4 km"},
        {"@type": "TouristAttraction", "additionalType": "https://schema.org/Event", "startDate": "2024-05-10"},
    ],
    "values": [
        {"@type": "Article", "author": PERSON, "publisher": {"@type": "Hospital", "name": "Plain Health"}},
        {"@type": "Article", "author": {"@type": ["Place", "Organization"], "name": "Hall"}},
        {"@type": "Article", "author": {"@id": "https://example.org/#ada"}},
        {"@type": "Article", "author": "https://example.org/ada/"},
        {"@type": "Article", "author": {"@type": "Place", "additionalType": ["Organization", "x:y"], "name": "Hall"}},
        {"@type": "Article", "author": [None, "", {}, []]},
        {"@type": "Article", "author": {"@type": "gs1:Party"}},
        {"@type": "Article", "headline": {"@value": "Cramp", "@language": "en"}},
        {"@type": "Article", "headline": {"en": "Cramp", "de": "Krampf"}},
        {"@type": "Article", "headline": {"@type": "PronounceableText", "textValue": "Cramp"}},
        {"@type": "Article", "datePublished": {"@type": "Date", "@value": "2024-05-10"}},
        {"@type": "Article", "datePublished": "10 May 2024", "wordCount": "many"},
        {"@type": "Article", "about": {"@type": "MedicalCondition", "name": "Cramp"}, "wordCount": 12},
        {"@type": "Article", "about": {"@list": [{"@type": "Thing", "name": "Cramp"}]}},
        {"@type": "ImageObject", "width": 675, "height": "675px", "contentSize": "3 MB"},
        {"@type": "ImageObject", "width": {"@type": "QuantitativeValue", "value": 3}},
        {"@type": "ImageObject", "width": {"@type": "Distance", "name": "3 cm"}},
        {"@type": "Recipe", "totalTime": "PT1H", "recipeYield": 4},
        {"@type": "VideoObject", "isFamilyFriendly": True, "duration": "PT1M"},
        {"@type": "VideoObject", "isFamilyFriendly": "true"},
        {"@type": "ListItem", "position": 1, "item": "https://example.org/"},
        {"@type": "AggregateRating", "ratingValue": "4.5", "reviewCount": 12, "bestRating": 5.0},
        {"@type": "JobPosting", "baseSalary": 30000, "jobBenefits": "lunch"},
        {"@type": "Thing", "mainEntityOfPage": "https://example.org/", "name": 5},
    ],
    "members": [
        {"@type": "Offer", "availability": "https://schema.org/InStock"},
        {"@type": "Offer", "availability": "http://schema.org/InStock"},
        {"@type": "Offer", "availability": "schema:InStock"},
        {"@type": "Offer", "availability": {"@id": "https://schema.org/InStock"}},
        {"@type": "Offer", "availability": ["https://schema.org/InStock", "https://schema.org/SoldOut"]},
        {"@type": "Offer", "availability": "https://example.org/stock/#soon"},
        {"@type": "Offer", "businessFunction": "http://purl.org/goodrelations/v1#Sell"},
        {"@type": "Person", "gender": "female"},
        {"@type": "Person", "gender": "https://schema.org/Female"},
        {"@type": "Thing", "additionalType": "https://schema.org/Article", "sameAs": "https://schema.org/Female"},
        {"@type": "Article", "about": "https://schema.org/Cardiovascular"},
    ],
}
SILENT = [pytest.param(node, id=f"{kind}-{n}") for kind, nodes in SILENT.items() for n, node in enumerate(nodes)]


@pytest.mark.parametrize("node", SILENT)
def test_silent(node):
    assert of(node) == []


NOISY = [
    ({"@type": "Organisation"}, "unknown-type", "/0/@type"),
    ({"@type": "article"}, "unknown-type", "/0/@type"),
    ({"@type": ["Article", "Bericht"]}, "unknown-type", "/0/@type"),
    ({"@type": "https://schema.org/WebSites"}, "unknown-type", "/0/@type"),
    ({"@type": "schema:Persn"}, "unknown-type", "/0/@type"),
    ({"@type": "Monday"}, "unknown-type", "/0/@type"),
    ({"@type": "constructor"}, "unknown-type", "/0/@type"),
    ({"@type": "Text"}, "datatype-as-type", "/0/@type"),
    ({"@type": "URL", "@id": "https://example.org/"}, "datatype-as-type", "/0/@type"),
    ({"@type": "Code"}, "superseded-term", "/0/@type"),
    ({"@type": "Article", "Author": PERSON}, "unknown-property", "/0/Author"),
    ({"@type": "Article", "schema:headlin": "Cramp"}, "unknown-property", "/0/schema:headlin"),
    ({"@type": "Article", "https://schema.org/titel": "x"}, "unknown-property", "/0/https:~1~1schema.org~1titel"),
    ({"@type": "gs1:Product", "nmae": "Rope"}, "unknown-property", "/0/nmae"),
    ({"@type": "SearchAction", "quarry-input": "x"}, "unknown-property", "/0/quarry-input"),
    ({"@type": "Article", "cookTime": "PT1H"}, "property-of-other-type", "/0/cookTime"),
    ({"@type": ["Article", "FAQPage"], "cookTime": "PT1H"}, "property-of-other-type", "/0/cookTime"),
    (
        {"@type": "Article", "author": {"@type": "Role", "cookTime": "x"}},
        "property-of-other-type",
        "/0/author/cookTime",
    ),
    ({"@type": "Article", "headline-input": "required"}, "action-annotation", "/0/headline-input"),
    ({"@type": "Movie", "actors": [PERSON]}, "superseded-term", "/0/actors"),
    ({"@type": "Article", "publisher": {"@type": "Place"}}, "value-of-other-type", "/0/publisher"),
    ({"@type": "Article", "author": [PERSON, {"@type": "Place"}]}, "value-of-other-type", "/0/author/1"),
    ({"@type": "Article", "author": {"@list": [{"@type": "Place"}]}}, "value-of-other-type", "/0/author/@list/0"),
    ({"@type": "Article", "image": False}, "value-of-other-type", "/0/image"),
    ({"@type": "Article", "wordCount": 1.5}, "value-of-other-type", "/0/wordCount"),
    ({"@type": "Article", "isAccessibleForFree": 1}, "value-of-other-type", "/0/isAccessibleForFree"),
    ({"@type": "Article", "datePublished": 20240510}, "value-of-other-type", "/0/datePublished"),
    ({"@type": "Article", "author": {"@value": 5}}, "value-of-other-type", "/0/author"),
    ({"@type": "Article", "author": {"@type": "Thing", "name": "Ada"}}, "generic-thing", "/0/author"),
    ({"@type": "Article", "author": "Ada Example"}, "text-for-node", "/0/author"),
    ({"@type": "Article", "author": ["Ada Example", "Bea Example"]}, "text-for-node", "/0/author/0"),
    ({"@type": "Offer", "availability": "InStock"}, "enumeration-bare-word", "/0/availability"),
    ({"@type": "Offer", "availability": "in stock"}, "enumeration-member", "/0/availability"),
    ({"@type": "Offer", "availability": "https://schema.org/Monday"}, "enumeration-member", "/0/availability"),
    (
        {"@type": "Offer", "availability": {"@id": "https://schema.org/Instock"}},
        "enumeration-member",
        "/0/availability",
    ),
    ({"@type": "Person", "gender": "https://schema.org/Woman"}, "enumeration-member", "/0/gender"),
    ({"@type": "OpeningHoursSpecification", "dayOfWeek": ["Mo", "Tu"]}, "enumeration-member", "/0/dayOfWeek/0"),
]


@pytest.mark.parametrize(("node", "rule", "at"), NOISY)
def test_noisy(node, rule, at):
    assert of(node) == [(rule, at)]


@pytest.mark.parametrize(
    ("context", "node", "expected"),
    [
        ({"@vocab": "http://schema.org/"}, {"@type": "Persn"}, ["unknown-type"]),
        ({"@vocab": "https://example.com/terms/"}, {"@type": "Persn", "nmae": "x"}, []),
        (
            {"s": "http://schema.org/"},
            {"@type": "s:Persn", "s:nmae": "x", "nmae": "x"},
            ["unknown-property", "unknown-type"],
        ),
        (["https://schema.org", {"shelf": "https://example.com/shelf"}], {"@type": "Book", "shelf": "3"}, []),
        (
            ["https://schema.org", {"shelf": "https://example.com/shelf"}],
            {"@type": "Book", "shelv": "3"},
            ["unknown-property"],
        ),
        (["https://schema.org", "https://w3id.org/openbadges/v3"], {"@type": "Achievement", "badge": "3"}, []),
        (["https://schema.org", {"titel": "https://schema.org/headline"}], {"@type": "Article", "titel": "Cramp"}, []),
        ("https://www.w3.org/ns/activitystreams", {"@type": "Note", "attributedTo": "x"}, []),
        ("https://www.w3.org/ns/activitystreams", {"@type": "Article", "attributedTo": "x"}, []),
        ("https://shema.org", {"@type": "Articel"}, ["unknown-type"]),
        ("schema.org", {"@type": "Articel"}, ["unknown-type"]),
    ],
)
def test_contexts_say_whose_terms_are_meant(context, node, expected):
    assert [rule for rule, _ in found({"@context": context} | node)] == expected
    assert [rule for rule, _ in found({"@context": context, "@graph": [node]})] == expected


def test_a_context_inside_holds_for_what_is_inside():
    other = {
        "@context": {"@vocab": "https://example.com/"},
        "@type": "Jacket",
        "fit": "loose",
        "part": {"@type": "Zip"},
    }

    assert of({"@type": "Product", "name": "Jacket", "subjectOf": other}) == []


def test_references_are_followed():
    nodes = [{"@type": "Article", "author": {"@id": "#ghent"}}, {"@type": "Place", "@id": "#ghent", "name": "Ghent"}]

    assert found({"@context": "https://schema.org", "@graph": nodes}) == [("value-of-other-type", "/0/@graph/0/author")]


@pytest.mark.parametrize(
    ("node", "messages"),
    [
        ({"@type": "Organisation"}, ["schema.org has no type 'Organisation'; did you mean 'Organization'?"]),
        ({"@type": "Wolperdinger"}, ["schema.org has no type 'Wolperdinger'"]),
        (
            {"@type": "Monday"},
            ["'Monday' is no type but a member of DayOfWeek; write it as value, 'https://schema.org/Monday'"],
        ),
        (
            {"@type": "Article", "author": ["Ada", "Bea"]},
            ["author is the text 'Ada' and 1 more; a node of the type Organization or Person says more"],
        ),
        (
            {"@type": "Offer", "availability": "in stock"},
            ["availability is 'in stock', no member of ItemAvailability; did you mean 'https://schema.org/InStock'?"],
        ),
        ({"@type": "Service", "serviceArea": "Ghent"}, ["serviceArea is superseded; write 'areaServed'"]),
    ],
)
def test_messages_name_fact_and_remedy(node, messages):
    source = f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org"} | node)}</script>'
    said = [each.message for each in check(source, url="https://example.org/", rules=RULES)]

    assert said == messages


REPAIRS = [
    ({"@type": "article"}, [("replace", "/0/@type", "Article")]),
    ({"@type": ["Thing", "schema:webPage"]}, [("replace", "/0/@type/1", "schema:WebPage")]),
    ({"@type": "Organisation"}, []),
    ({"@type": "Article", "Headline": "x"}, [("remove", "/0/Headline", None), ("add", "/0/headline", "x")]),
    ({"@type": "Article", "Headline": "x", "headline": "x"}, []),
    ({"@type": "Article", "headlin": "x"}, []),
    ({"@type": "Movie", "actors": [PERSON]}, [("remove", "/0/actors", None), ("add", "/0/actor", [PERSON])]),
    ({"@type": "MedicalCondition", "aspect": "x"}, []),
    ({"@type": "Offer", "availability": "InStock"}, [("replace", "/0/availability", "https://schema.org/InStock")]),
    ({"@type": "Offer", "availability": "instock"}, [("replace", "/0/availability", "https://schema.org/InStock")]),
    ({"@type": "Offer", "availability": "inn stock"}, []),
]


@pytest.mark.parametrize(("node", "changes"), REPAIRS)
def test_repairs_only_what_is_certain(node, changes):
    source = f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org"} | node)}</script>'
    repairs = [
        tuple(change) for each in check(source, url="https://example.org/", rules=RULES) for change in each.repair
    ]

    assert repairs == changes
