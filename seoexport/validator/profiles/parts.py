"""What a feature asks of one node at a time: the same as its JSON Schemas, in a shape that is answered at once.

Whether what is needed is there is a question to the keys of a node. Its values are shown to the JSON Schema engine
only where one is of a type that the schema does not take anyway.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.model import JSON
from seoexport.validator import schema
from seoexport.validator.profiles import Demand, features
from seoexport.validator.profiles.schemas import feature_schemas, part_name
from seoexport.vocabulary import ancestors

_CLASSES: Mapping[str, frozenset[type]] = {
    "string": frozenset((str,)),
    "object": frozenset((dict,)),
    "null": frozenset((type(None),)),
    "number": frozenset((int, float)),
    "boolean": frozenset((bool,)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A schema, and what is asked of a node before it is shown to it.

    `needed` are properties, of each of the groups in `either` one is enough. `taken` are the classes of values that
    the schema takes, whatever they are; the values of a list count each for itself. `kinds` are the types of node that
    are meant.
    """

    name: str
    path: tuple[str, ...]
    needed: tuple[str, ...]
    either: tuple[tuple[str, ...], ...]
    taken: Mapping[str, frozenset[type]]
    kinds: frozenset[str] = frozenset()
    when: str | None = None
    unless: str | None = None

    def is_meant(self, kinds: frozenset[str]) -> bool:
        """Return whether this is asked of a node of these types, those above them included."""
        if (self.when and self.when not in kinds) or self.unless in kinds:
            return False
        return not kinds or not self.kinds or not kinds.isdisjoint(self.kinds)

    def lacks(self, node: JSON) -> list[tuple[str, ...]]:
        """Return the groups of properties of which one is needed and none is stated."""
        missing = [(name,) for name in self.needed if name not in node]
        return missing + [names for names in self.either if node.keys().isdisjoint(names)]

    def misfits(self, node: JSON, at: str) -> Iterator[Problem]:
        """Yield the values of a node that are of no kind that is read."""
        stated = self.taken.keys() & node.keys()
        shapes = {name: _outline(node[name]) for name in stated if not _is_taken(node[name], self.taken[name])}
        if shapes:
            yield from schema.misfits(self.name, shapes, at)


@cache
def parts(profile: str, name: str) -> tuple[Part, ...]:
    """Return the parts of a feature, that of its node first."""
    feature = features(profile)[name]
    first: dict[str, Demand] = {f"{profile}/{name}": Demand(path=(), names=())}
    for demand in (*feature.required, *feature.recommended, *feature.optional):
        first.setdefault(part_name(feature, demand), demand)
    every = (*feature.required, *feature.recommended, *feature.optional)
    kinds = {(*demand.path, each): demand.kinds for demand in every for each in demand.names}
    return tuple(_part(part, demand, kinds.get(demand.path, ())) for part, demand in first.items())


def _part(name: str, demand: Demand, kinds: tuple[str, ...]) -> Part:
    written = feature_schemas()[name]
    groups = (tuple(each["required"][0] for each in group["anyOf"]) for group in written.get("allOf", ()))
    return Part(
        name=name,
        path=demand.path,
        needed=tuple(written.get("required", ())),
        either=tuple(groups),
        kinds=frozenset(each for each in kinds if "Thing" in ancestors(each)),
        taken={key: _taken(value) for key, value in written["properties"].items()},
        when=demand.when,
        unless=demand.unless,
    )


def _taken(value: JSON) -> frozenset[type]:
    return frozenset().union(*(_CLASSES.get(each, frozenset()) for each in value.get("type", ("object", "null"))))


def _is_taken(value: Any, taken: frozenset[type]) -> bool:
    return value.__class__ in taken or (value.__class__ is list and all(each.__class__ in taken for each in value))


def _outline(value: Any) -> Any:
    """Return a value without what stands in its nodes and in lists within it, which the schema does not look at."""
    if isinstance(value, list):
        return [{} if isinstance(each, dict) else [] if isinstance(each, list) else each for each in value]
    return {} if isinstance(value, dict) else value
