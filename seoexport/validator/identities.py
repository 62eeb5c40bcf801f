"""What all nodes of one `@id` say together, by which properties others lead to it, and where they do.

https://www.w3.org/TR/json-ld11/#node-identifiers: objects with the same `@id` are one node.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from seoexport.document.json_text import escaped
from seoexport.model import JSON
from seoexport.validator.located_node import LocatedNode, Stated


@dataclass(frozen=True, slots=True)
class Identities:
    """For each `@id` of a page the properties that its node has, and those of other nodes that lead to it.

    `references` are the values of nodes that are references and nothing more; each is what stands as its `@id`.
    """

    keys: Mapping[str, Set[str]]
    led_by: Mapping[str, Set[str]]
    references: list[Stated]


def identities(nodes: Iterable[LocatedNode]) -> Identities:
    """Return what is known of each `@id` from the nodes of a page."""
    keys: dict[str, set[str]] = defaultdict(set)
    led_by: dict[str, set[str]] = defaultdict(set)
    references: list[Stated] = []
    for node in nodes:
        identifier = node.value.get("@id")
        if identifier.__class__ is str:
            keys[identifier].update(node.value)
        for name, number, each in _referring(node.value):
            target = each["@id"]
            if target.__class__ is str:
                led_by[target].add(name)
            if len(each) == 1:
                references.append(Stated(node, target, f"{node.at}/{escaped(name)}{number}"))
    return Identities(dict(keys), dict(led_by), references)


def _referring(node: JSON) -> list[tuple[str, str, JSON]]:
    """Return the values of a node that have an `@id`, with their property and their number in a list."""
    found: list[tuple[str, str, JSON]] = []
    for name, value in node.items():
        if value.__class__ is dict:
            if "@id" in value:
                found.append((name, "", value))
        elif value.__class__ is list:
            found += [(name, f"/{n}", each) for n, each in enumerate(value) if each.__class__ is dict and "@id" in each]
    return found
