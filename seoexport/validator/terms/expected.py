"""What schema.org expects of a property's values, in the shape in which values are asked whether they fit."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from seoexport import vocabulary
from seoexport.document.json_ld import types
from seoexport.model import JSON
from seoexport.one_or_many import as_list
from seoexport.validator.contexts import SCHEMA_ORG, Terms

_NUMBERS = frozenset(("Float", "Integer", "Number"))
_TEXTS = frozenset(("CssSelectorType", "PronounceableText", "Text", "XPathType"))

#: Types whose values are often written as what they amount to: `"width": 675` of a picture is read as pixels, a price
#: or a length as text. https://developers.google.com/search/docs/appearance/structured-data/video does so, too.
_AMOUNTS = frozenset(
    ("Distance", "Energy", "Mass", "MonetaryAmount", "PriceSpecification", "PropertyValue", "QualitativeValue",
     "QuantitativeValue", "Quantity", "SizeSpecification", "Duration")
)  # fmt: skip

#: Properties whose places are read as codes of countries, as
#: https://developers.google.com/search/docs/appearance/structured-data/video has them.
_CODES_OF_COUNTRIES = frozenset(("regionsAllowed", "ineligibleRegion"))
#: The keys of JSON-LD, and the names that schema.org's own context has for two of them.
_KEYWORDS = frozenset(
    (
        "@context",
        "@id",
        "@type",
        "@graph",
        "@reverse",
        "@value",
        "@language",
        "@index",
        "@included",
        "@nest",
        "id",
        "type",
    )
)


class Expected(NamedTuple):
    """What schema.org expects of a property: `members` are those of the enumerations in its range.

    `text` is true where any text fits, `amount` where a bare number or text says how much, `nodes` where the range has
    a type whose values are nodes, and `listed` where it has nothing but enumerations.
    """

    range: frozenset[str]
    members: frozenset[str]
    text: bool
    number: bool
    whole: bool
    boolean: bool
    amount: bool
    written: bool
    nodes: bool
    listed: bool

    @property
    def types(self) -> str:
        """What is expected, as a message says it."""
        return " or ".join(sorted(self.range))

    @property
    def enumerations(self) -> str:
        """The enumerations among what is expected, as a message says it."""
        return " or ".join(each for each in sorted(self.range) if vocabulary.members(each))


class OfTypes(NamedTuple):
    """What holds of all nodes of some types together: `ordinary` are the keys that say nothing amiss there."""

    ordinary: frozenset[str]
    above: frozenset[str]
    unknown: tuple[str, ...]
    data_types: tuple[str, ...]
    superseded: tuple[str, ...]
    faulty: bool


@lru_cache(maxsize=4096)
def expected(name: str) -> Expected | None:
    """Return what schema.org expects of a property, None for a name that it does not have.

    >>> expected("author").types, expected("wordCount").whole, sorted(expected("bookFormat").members)[:2]
    ('Organization or Person', True, ['AudiobookFormat', 'EBook'])
    """
    known = vocabulary.property_of(name)
    if known is None:
        return None
    data = {each for each in known.range if _is_data(each)}
    members = frozenset[str]().union(*map(vocabulary.members, known.range - data))
    return Expected(
        range=known.range,
        members=members,
        text=name in _CODES_OF_COUNTRIES or not _TEXTS.isdisjoint(known.range),
        number=not _NUMBERS.isdisjoint(known.range),
        whole=not {"Float", "Number"} & known.range,
        boolean="Boolean" in known.range,
        amount=not _AMOUNTS.isdisjoint(known.range),
        written=bool(data - _AMOUNTS),
        nodes=bool(known.range - data),
        listed=bool(members) and all("Enumeration" in vocabulary.ancestors(each) for each in known.range),
    )


@lru_cache(maxsize=4096)
def takes_any_text(name: str) -> bool:
    """Return whether no text of a property is asked whether it fits, as with the keys of JSON-LD.

    How dates, numbers and addresses are written is the matter of rules about values.
    """
    each = expected(name)
    return name in _KEYWORDS or (each is not None and not each.members and (each.text or each.written))


@lru_cache(maxsize=4096)
def takes_numbers(name: str, *, whole: bool) -> bool:
    """Return whether a property takes every number, or every whole one."""
    each = expected(name)
    return each is not None and (each.text or each.amount or (each.number and (whole or not each.whole)))


@lru_cache(maxsize=4096)
def of_types(types: tuple[str, ...]) -> OfTypes:
    """Return what holds of nodes that have all these types: their properties are those of each of them."""
    above = frozenset[str]().union(*map(_above, types))
    properties = frozenset[str]().union(*map(vocabulary.properties_of, above))
    named = [each for each in types if ":" not in each]
    unknown = tuple(each for each in named if not vocabulary.is_type(each))
    data = tuple(each for each in named if _is_data(each))
    superseded = tuple(each for each in named if vocabulary.superseded_by(each))
    return OfTypes(
        ordinary=_KEYWORDS | frozenset(each for each in properties if not vocabulary.superseded_by(each)),
        above=above,
        unknown=unknown,
        data_types=data,
        superseded=superseded,
        faulty=bool(unknown or data or superseded),
    )


def types_of(node: JSON, terms: Terms) -> tuple[str, ...]:
    """Return the types of a node by the names that schema.org has for them; those of others keep a colon.

    What https://schema.org/additionalType names of schema.org is a type as well.
    """
    stated = types(node)
    if terms is not SCHEMA_ORG:
        named = (each for each in as_list(node.get("@type")) if isinstance(each, str))
        stated = tuple(terms.name(each) or f"other:{each}" for each in named)
    if "additionalType" not in node:
        return stated
    more = types({"@type": node["additionalType"]})
    return stated + tuple(each for each in more if vocabulary.is_type(each))


@lru_cache(maxsize=4096)
def fits(name: str, types: tuple[str, ...]) -> bool:
    """Return whether a node of these types is a value that a property takes, or one of which nothing can be said."""
    strange = any(":" in each or not vocabulary.is_type(each) or _is_data(each) for each in types)
    return strange or any(vocabulary.accepts(name, above) for each in types for above in _above(each))


def _above(name: str) -> frozenset[str]:
    """Return a type and those above it. A Distance or a Duration is a plain value in the table, and a node as well."""
    above = vocabulary.ancestors(name)
    return above | {"Intangible", "Thing"} if "Quantity" in above else above


def _is_data(name: str) -> bool:
    """Return whether a type is one of plain values alone: it has no properties."""
    return (
        "DataType" in vocabulary.ancestors(name) and not vocabulary.properties_of(name) and "Thing" not in _above(name)
    )
