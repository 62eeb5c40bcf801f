"""What all nodes of one `@id` say together, and by which properties others lead to it.

https://www.w3.org/TR/json-ld11/#node-identifiers: objects with the same `@id` are one node.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from seoexport.model import JSON
from seoexport.one_or_many import as_list


@dataclass(frozen=True, slots=True, kw_only=True)
class Identities:
    """For each `@id` of a page the properties that its node has, and those of other nodes that lead to it."""

    keys: dict[str, frozenset[str]]
    led_by: dict[str, frozenset[str]]


def identities(nodes: Iterable[JSON]) -> Identities:
    """Return what is known of each `@id` from the nodes of a page."""
    keys: dict[str, set[str]] = {}
    led_by: dict[str, set[str]] = {}
    for node in nodes:
        identifier = node.get("@id")
        if isinstance(identifier, str):
            keys.setdefault(identifier, set()).update(node)
        for name, value in node.items():
            for target in _targets(value):
                led_by.setdefault(target, set()).add(name)
    return Identities(
        keys={name: frozenset(found) for name, found in keys.items()},
        led_by={name: frozenset(found) for name, found in led_by.items()},
    )


def _targets(value: Any) -> list[str]:
    """Return the `@id`s to which the values of a property lead, or that they bear."""
    if value.__class__ not in (dict, list):
        return []
    named = (each["@id"] for each in as_list(value) if isinstance(each, dict) and "@id" in each)
    return [each for each in named if isinstance(each, str)]
