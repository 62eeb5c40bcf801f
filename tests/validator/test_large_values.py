"""Large texts and many nodes: each rule about values does work that grows with them and no faster."""

import sys

import pytest

from seoexport import extract
from seoexport.document.json_ld import Script
from seoexport.validator.rules import of_group
from seoexport.validator.view import View

VALUES = of_group("values")
ARTICLE = extract("<title>Cramp</title>", url="https://www.walkers.club/cramp/")

#: A property of each kind that some rule looks at.
LOOKED_AT = (
    "addressCountry author bestRating closes datePublished description doorTime duration gtin headline image inLanguage "
    "isAccessibleForFree isbn latitude longitude name openingHours opens price priceCurrency priceRange ratingValue "
    "telephone text url"
).split()
TYPES = [
    "Article",
    "Answer",
    "Dentist",
    "Rating",
    "GeoCoordinates",
    "OpeningHoursSpecification",
    "Offer",
    "VideoObject",
]

MEGABYTE = 1_000_000
HOSTILE = {
    "digits": "1" * MEGABYTE,
    "thousands": "1,111" * (MEGABYTE // 5),
    "blanks": "a" + " " * MEGABYTE,
    "tags": "<a " * (MEGABYTE // 3),
    "closed tags": "<a href='x'>" * (MEGABYTE // 12),
    "entities": "&amp" * (MEGABYTE // 4),
    "braces": "{{" * (MEGABYTE // 2),
    "names": "Ada Example and " * (MEGABYTE // 16),
    "hours": "Mo-Fr 09:00-17:00, " * (MEGABYTE // 19),
    "a date": "2024-05-10T08:30:00." + "1" * MEGABYTE,
    "an address": "https://" + "a." * (MEGABYTE // 2),
    "a language": "en" + "-aaaaa" * (MEGABYTE // 6),
    "dots": "." * MEGABYTE,
}


def view(*nodes):
    graph = {"@context": "https://schema.org", "@graph": list(nodes)}
    return View(article=ARTICLE, tags=(), scripts=(Script(text="", pointer="/0", value=graph),), findings=())


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_megabyte_in_every_property(text):
    seen = view(
        {"@type": TYPES, **dict.fromkeys(LOOKED_AT, text), "publisher": {"@type": "Organization", "name": text}}
    )

    for rule in VALUES:
        assert all(len(problem.message) < 2000 for problem in rule.check(seen))


def node(number):
    return {
        "@type": TYPES,
        "@id": f"https://www.walkers.club/#{number}",
        **dict.fromkeys(LOOKED_AT, "10 May 2024 & <b>"),
        "author": {"@id": f"https://www.walkers.club/#{number + 1}"},
        "image": "",
        "openingHoursSpecification": [{"@type": "OpeningHoursSpecification", "opens": "09:00", "closes": "17:00"}] * 2,
        "aggregateRating": {"@type": "AggregateRating", "ratingCount": 1},
        "review": [{"@type": "Review", "name": "a"}] * 2,
        "dateModified": "2023-01-01T00:00:00",
        "validThrough": "1999-01-01",
    }


def calls(rule, seen):
    """Return how many functions a rule calls, those in C included."""
    counted = 0

    def count(frame, event, given):
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        for _ in rule.check(seen):
            pass
    finally:
        sys.setprofile(None)
    return counted


SEEN = {count: view(*map(node, range(count))) for count in (100, 400)}


@pytest.mark.parametrize("rule", VALUES, ids=lambda rule: rule.id)
def test_work_grows_with_the_nodes_and_no_faster(rule):
    for seen in SEEN.values():
        list(rule.check(seen))
    few, many = (calls(rule, seen) for seen in SEEN.values())

    assert many <= 5 * few + 100


def test_ten_thousand_nodes():
    plain = {
        "@type": "Article",
        "headline": "Cramp & <b>",
        "author": {"@id": "#a"},
        "datePublished": "2024-05-10T08:30",
    }
    seen = view(*[{**plain, "image": f"/{number}.jpg"} for number in range(10_000)])

    for rule in VALUES:
        assert sum(1 for _ in rule.check(seen)) <= 10_000
