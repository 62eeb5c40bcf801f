"""From a feature of a profile to flat JSON Schemas: one for its node, one for each part that stands in the node.

None leads into the next: a part may be a reference to a node elsewhere in the page, which a JSON Schema cannot follow.
What they ask for has to be there, what is there has to be of a kind that is read; whether a text is a date, an address
or a number is left to the rules about values.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from seoexport.model import JSON
from seoexport.validator.profiles import Demand, Feature, features, profile_names
from seoexport.vocabulary import ancestors

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_EMPTY_OR_NODE = ["object", "null"]


@cache
def feature_schemas() -> dict[str, JSON]:
    """Return the schemas of all profiles by their names.

    >>> feature_schemas()["google-2026-06/Event/location"]["required"]
    ['address']
    """
    every = (each for profile in profile_names() for each in features(profile).values())
    return {name: schema for feature in every for name, schema in _schemas(feature).items()}


def part_name(feature: Feature, demand: Demand) -> str:
    """Return the name of the schema in which a demand stands.

    >>> product = features()["Product"]
    >>> [part_name(product, demand) for demand in product.required[-2:]]
    ['google-2026-06/Product/offers/AggregateOffer', 'google-2026-06/Product/offers/AggregateOffer']
    """
    holder = demand.when or (f"not-{demand.unless}" if demand.unless else None)
    return "/".join((feature.profile, feature.name, *demand.path, *((holder,) if holder else ())))


def _schemas(feature: Feature) -> dict[str, JSON]:
    demands: dict[str, list[Demand]] = {f"{feature.profile}/{feature.name}": []}
    for demand in (*feature.required, *feature.recommended, *feature.optional):
        demands.setdefault(part_name(feature, demand), []).append(demand)
    required = frozenset(feature.required)
    return {name: _schema(name, feature, wanted, required) for name, wanted in demands.items()}


def _schema(name: str, feature: Feature, demands: list[Demand], required: frozenset[Demand]) -> JSON:
    needed = [demand.names for demand in demands if demand in required]
    plain = [names[0] for names in needed if len(names) == 1]
    either = [{"anyOf": [{"required": [each]} for each in names]} for names in needed if len(names) > 1]
    schema: JSON = {
        "$schema": _DRAFT,
        "title": name,
        "description": f"What {feature.wish.document} of {feature.wish.dated} asks for.",
        "type": "object",
        "properties": {
            each: _value(feature.choices.get(".".join((*demand.path, each)), ()), demand.kinds)
            for demand in demands
            for each in demand.names
        },
    }
    return schema | ({"required": plain} if plain else {}) | ({"allOf": either} if either else {})


def _value(choices: tuple[str, ...], kinds: tuple[str, ...]) -> JSON:
    """Return the schema of a value, or of a list of such values."""
    if choices:
        one: JSON = {"anyOf": [{"enum": list(choices)}, {"type": _EMPTY_OR_NODE}]}
        several: JSON = {"type": "array", "items": one}
        return {"anyOf": [*one["anyOf"], several], "description": f"one of {', '.join(choices)}"}
    types = json_types(kinds)
    return {"type": types, "items": {"type": types}, "description": " or ".join(kinds)}


def json_types(kinds: Iterable[str]) -> list[str]:
    """Return the types of JSON in which values of these kinds may come; text stands in for every kind.

    >>> json_types(["Person"]), json_types(["Boolean"])
    (['array', 'null', 'object', 'string'], ['array', 'boolean', 'null', 'object', 'string'])
    """
    literals = {kind for kind in kinds if "DataType" in ancestors(kind)}
    numbers = {"number"} if literals - {"Boolean"} else set()
    truths = {"boolean"} if "Boolean" in literals else set()
    return sorted({"string", "object", "array", "null"} | numbers | truths)
