"""The typed nodes of a page by what rules ask for: types, properties, kinds of values, `@id`s."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from seoexport.document.json_text import escaped
from seoexport.once import once
from seoexport.validator.identities import Identities, identities
from seoexport.validator.located_node import LocatedNode, Stated
from seoexport.validator.medical_types import MEDICAL
from seoexport.validator.value_kinds import Kind, by_origin, kinds_of
from seoexport.vocabulary import ancestors

_REFERENCE = frozenset(("@id", "@type"))
_REMEMBERED = 1024

# A page states hundreds of values: what the class would do for each of them is done here at half the cost.
_stated: Callable[[type[Stated], tuple[LocatedNode, Any, str]], Stated] = tuple.__new__


class NodeIndex:
    """What is asked of the nodes of a page together."""

    @once
    def nodes(self) -> tuple[LocatedNode, ...]:
        """Every typed node of the page, outer before inner."""
        raise NotImplementedError

    @once
    def kinds(self) -> frozenset[str]:
        """The types of all nodes, and those above them."""
        return _kinds(frozenset([node.types for node in self.nodes]))

    @once
    def properties(self) -> dict[str, list[LocatedNode]]:
        """The nodes that have each property."""
        found: dict[str, list[LocatedNode]] = defaultdict(list)
        for node in self.nodes:
            for name in node.value:
                found[name].append(node)
        found.default_factory = None  # type: ignore[attr-defined]
        return found

    def stated(self, *properties: str) -> list[Stated]:
        """Return the values of these properties in all nodes, each of a list by itself, empty ones too.

        They are in the order of `properties`, those of one property in that of `nodes`.
        """
        if len(properties) == 1:
            return self._of_property(properties[0])
        return [each for name in properties if name in self.properties for each in self._of_property(name)]

    @once
    def _by_property(self) -> dict[str, list[Stated]]:
        return {}

    def _of_property(self, name: str) -> list[Stated]:
        known = self._by_property
        if name in known:
            return known[name]
        if name not in self.properties:
            return []
        found = known[name] = []
        key = escaped(name)
        for node in self.properties[name]:
            value, at = node.value[name], f"{node.at}/{key}"
            if value.__class__ is list:
                found += [_stated(Stated, (node, each, f"{at}/{n}")) for n, each in enumerate(value)]
            else:
                found.append(_stated(Stated, (node, value, at)))
        return found

    def valued(self, kind: Kind) -> list[Stated]:
        """Return the values of all properties that hold dates, addresses or numbers: see `value_kinds`."""
        return self._by_kind.get(kind, [])

    @once
    def _by_kind(self) -> dict[str, list[Stated]]:
        found: dict[str, list[Stated]] = {}
        for name in self.properties:
            for kind in kinds_of(name):
                found.setdefault(kind, []).extend(self._of_property(name))
        return found

    @once
    def by_origin(self) -> dict[str, list[Stated]]:
        """The addresses that nodes state by scheme and host, as they are written."""
        return by_origin(self.valued("url"))

    @once
    def said(self) -> str:
        """All texts of all nodes: what is not in there need not be looked for in each."""
        return "\n".join(self.strings)

    @once
    def strings(self) -> list[str]:
        """The texts of all nodes."""
        return [value for value in self.stated_values if value.__class__ is str]

    @once
    def stated_values(self) -> list[Any]:
        """The values of all nodes, those of a list one by one, and the lists that are empty."""
        found: list[Any] = []
        for node in self.nodes:
            for value in node.value.values():
                if value.__class__ is list and value:
                    found += value
                else:
                    found.append(value)
        return found

    def texts(self) -> Iterator[Stated]:
        """Yield every text of every node with its place; ask `said` first whether it is worth while."""
        return (each for name in self.properties for each in self._of_property(name) if each.value.__class__ is str)

    def of_type(self, *names: str) -> list[LocatedNode]:
        """Return the nodes that have one of these types or one below it: a Dentist is a LocalBusiness.

        Those that are nothing but references are left out.
        """
        found = self._of_type.get(names)
        if found is None:
            known = not self.kinds.isdisjoint(names)
            kinds = [kind for kind in self._by_type if not ancestors(kind).isdisjoint(names)] if known else ()
            found = self._of_type[names] = self.typed(*kinds) if kinds else []
        return found

    @once
    def _of_type(self) -> dict[tuple[str, ...], list[LocatedNode]]:
        return {}

    @once
    def _by_type(self) -> dict[str, list[LocatedNode]]:
        found: dict[str, list[LocatedNode]] = {}
        for node in self.nodes:
            if node.value.keys() - _REFERENCE:
                for name in node.types:
                    found.setdefault(name, []).append(node)
        return found

    @once
    def held(self) -> dict[tuple[str, tuple[str, ...]], list[Any]]:
        """What `profiles.holders` found under the paths of properties that it was asked for."""
        return {}

    def typed(self, *names: str) -> list[LocatedNode]:
        """Return the nodes that have one of these types, those that are nothing but references left out."""
        if len(names) == 1:
            return self._by_type.get(names[0], [])
        found = [nodes for name, nodes in self._by_type.items() if name in names]
        if len(found) > 1:
            return list({node.at: node for nodes in found for node in nodes}.values())
        return found[0] if found else []

    @once
    def medical(self) -> tuple[LocatedNode, ...]:
        """The nodes of health pages, and of what those are about."""
        if MEDICAL.isdisjoint(self._by_type):
            return ()
        return tuple(
            node for node in self.nodes if not MEDICAL.isdisjoint(node.types) and node.value.keys() - _REFERENCE
        )

    @once
    def by_id(self) -> dict[str, LocatedNode]:
        """The first node of each `@id` that says more than its type."""
        return {identifier: nodes[0] for identifier, nodes in self.identified.items()}

    @once
    def identified(self) -> dict[str, list[LocatedNode]]:
        """The nodes of each `@id` that say more than their type."""
        found: dict[str, list[LocatedNode]] = {}
        for node in self.properties.get("@id", ()):
            identifier = node.value["@id"]
            if identifier.__class__ is str and node.value.keys() - _REFERENCE:
                found.setdefault(identifier, []).append(node)
        return found

    @property
    def references(self) -> list[Stated]:
        """The values of nodes that are references and nothing more; each is what stands as its `@id`."""
        return self.identities.references

    @once
    def identities(self) -> Identities:
        """What all nodes of one `@id` say together, and which properties lead to it."""
        return identities(self.nodes)


@lru_cache(maxsize=_REMEMBERED)
def _kinds(stated: frozenset[tuple[str, ...]]) -> frozenset[str]:
    types = frozenset[str]().union(*stated)
    return types.union(*map(ancestors, types))
