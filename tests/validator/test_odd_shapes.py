"""Whatever stands where a value is expected, rules about values find something or nothing, and never fail."""

import pytest

from seoexport import extract
from seoexport.document.json_ld import Script
from seoexport.validator.rules import of_group
from seoexport.validator.view import View
from seoexport.vocabulary import property_of

VALUES = of_group("values")
ARTICLE = extract("<title>Cramp</title>", url="https://www.walkers.club/cramp/")

ODD = {
    "null": None,
    "a boolean": True,
    "a number": -7.5,
    "a large number": 10**400,
    "a number of many digits": 10**4000,
    "no number": float("nan"),
    "infinity": float("inf"),
    "nothing": "",
    "blanks": " \t\n",
    "a control": "\x00\x1b",
    "half a surrogate pair": "\ud800",
    "digits of other scripts": "٢٠٢٤-٠٥-١٠",
    "superscripts": "²³",
    "colons": "://::@",
    "a host in brackets": "https://[::1/",
    "an open tag": "<a href=",
    "an empty list": [],
    "a list of lists": [[["a"]], [], None],
    "a list of everything": [None, True, 7, "a", {}, []],
    "an empty object": {},
    "a value": {"@value": 7},
    "a typed value": {"@type": "Date", "@value": ["2024"]},
    "an odd type": {"@type": [None, 7, {}], "name": {"a": 1}},
    "an odd @id": {"@id": ["a"]},
    "a set": {"@set": [], "@list": None},
}
NAMES = (
    "aggregateRating author addressCountry bestRating closes cookTime dateModified datePublished description doorTime "
    "duration endDate gtin headline hoursAvailable image inLanguage isAccessibleForFree isbn latitude longitude name "
    "openingHours openingHoursSpecification opens price priceCurrency priceRange priceValidUntil publication publisher "
    "ratingCount ratingValue review reviewCount startDate telephone text uploadDate url validThrough worstRating x/y~z"
).split()
TYPES = [
    "Article",
    "Answer",
    "AggregateRating",
    "Dentist",
    "GeoCoordinates",
    "Offer",
    "OpeningHoursSpecification",
    "Review",
    "VideoObject",
]


def view(node):
    return View(article=ARTICLE, tags=(), scripts=(Script(text="", pointer="/0", value=node),), findings=())


def test_the_names_are_properties():
    assert [name for name in NAMES if property_of(name) is None] == ["x/y~z"]


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_everywhere_at_once(odd):
    seen = view({"@type": TYPES, **dict.fromkeys(NAMES, odd)})

    for rule in VALUES:
        for problem in rule.check(seen):
            assert problem.message
            assert problem.at.startswith("/0")
            assert "x/y" not in problem.at


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
@pytest.mark.parametrize("name", NAMES)
def test_among_values_in_order(name, odd):
    good = {
        "datePublished": "2024-05-10",
        "dateModified": "2024-05-11",
        "ratingValue": 4,
        "latitude": 1.0,
        "longitude": 1.0,
    }
    seen = view({"@type": TYPES, **good, name: odd})

    for rule in VALUES:
        assert all(problem.message for problem in rule.check(seen))


@pytest.mark.parametrize("value", ODD.values(), ids=ODD)
def test_in_place_of_a_node(value):
    seen = view({"@context": "https://schema.org", "@graph": [value, {"@type": value, "url": "https://a.example/"}]})

    for rule in VALUES:
        assert all(problem.message for problem in rule.check(seen))
