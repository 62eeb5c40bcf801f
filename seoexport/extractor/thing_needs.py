"""What search engines cannot do without in the parts of a thing, by Google's documents on each type.

https://developers.google.com/search/docs/appearance/structured-data/search-gallery
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Problem

#: For a type, or for one under a property, groups of properties of which one has to be stated.
_NEEDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "AggregateOffer": (("lowPrice",), ("priceCurrency",)),
    "AggregateRating": (("ratingValue",), ("ratingCount", "reviewCount")),
    "Answer": (("text",),),
    "AudioObject": (("contentUrl", "embedUrl"),),
    "DataDownload": (("contentUrl",),),
    "ImageObject": (("contentUrl", "url"),),
    "ListItem": (("name", "url", "item"),),
    "MedicalCode": (("codeValue",), ("codingSystem",)),
    "Offer": (("price", "priceSpecification"),),
    "Product": (("offers", "review", "aggregateRating"),),
    "QAPage": (("mainEntity",),),
    "Rating": (("ratingValue",),),
    "location.Place": (("address",),),
    "review.Review": (("author",), ("reviewRating",)),
}
#: What means nothing, or the wrong thing, without the other.
_TOGETHER = (("doseValue", "doseUnit"), ("strengthValue", "strengthUnit"))


def lacking(properties: Mapping[str, Any], kind: str, at: str) -> Iterator[Problem]:
    """Yield what a thing and its parts lack, each at the path of its properties.

    >>> [each.message for each in lacking({"offers": {"@type": "Offer", "price": 3}}, "Product", "seo.product")]
    ['Offer states no priceCurrency']
    """
    yield from _of_node(properties, kind, at)
    for name, value in properties.items():
        several = isinstance(value, list)
        for number, each in enumerate(value if several else [value]):
            if isinstance(each, dict) and "@type" in each:
                inner = f"{at}.{name}.{number}" if several else f"{at}.{name}"
                yield from _of_node(each, f"{name}.{each['@type']}", inner)
                yield from lacking(each, each["@type"], inner)


def _of_node(properties: Mapping[str, Any], key: str, at: str) -> Iterator[Problem]:
    kind = key.rpartition(".")[2]
    for group in _NEEDS.get(key, ()):
        if properties.keys().isdisjoint(group):
            yield Problem(message=f"{kind} states no {' or '.join(group)}", at=at)
    for number, unit in _TOGETHER:
        if key == kind and number in properties and unit not in properties:
            yield Problem(message=f"{kind} states no {unit}", at=at)
    if key == "Offer" and properties.get("price") and "priceCurrency" not in properties:
        yield Problem(message="Offer states no priceCurrency", at=at)
