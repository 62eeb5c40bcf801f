"""The nodes that stand under a path of properties, references followed to the nodes of the page.

https://schema.org/Role may stand between a property and its value, which it holds under the same property.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from seoexport.document.json_ld import types
from seoexport.model import JSON
from seoexport.validator.view import LocatedNode, View
from seoexport.vocabulary import ancestors

#: Keys of an object that only refers, or that is a literal.
_SAYS_NOTHING = frozenset(("@id", "@type"))
_LISTS = frozenset(("@list", "@set"))
_LITERAL = _LISTS | {"@value"}
_CONTAINERS = (dict, list)

#: A list of another list of another; more is nobody's structured data.
_DEEPEST = 8

#: As many sets of types as the pages of a site may have.
_REMEMBERED = 1024


class Holder(NamedTuple):
    """A node, and the JSON pointer at which it stands."""

    value: JSON
    at: str

    @property
    def kinds(self) -> frozenset[str]:
        """Its types and those above them."""
        return _above(types(self.value))


def holders(view: View, node: Holder | LocatedNode, path: Iterable[str]) -> list[Holder]:
    """Return the nodes under a path of properties; what is text, or a node elsewhere on the web, is left out."""
    return _held(view, Holder(node.value, node.at), tuple(path))


def _held(view: View, node: Holder, path: tuple[str, ...]) -> list[Holder]:
    if not path:
        return [node]
    known = view.held.get((node.at, path))
    if known is None:
        *above, name = path
        around = _held(view, node, tuple(above))
        known = [inner for each in around if name in each.value for inner in _under(view, each, name)]
        view.held[node.at, path] = known
    return known


@lru_cache(maxsize=_REMEMBERED)
def _above(kinds: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(ancestors, kinds))


def _under(view: View, node: Holder, name: str) -> list[Holder]:
    found: list[Holder] = []
    for each in _objects(node.value[name], f"{node.at}/{name}", 0):
        target = _followed(view, each) if each.value.keys() <= _SAYS_NOTHING else each
        if target is None:
            continue
        if name in target.value and "Role" in target.kinds:
            found += _under(view, target, name)
        else:
            found.append(target)
    return found


def _objects(value: Any, at: str, depth: int) -> list[Holder]:
    """Return the objects of a value, those of lists in it as well."""
    if value.__class__ is list and depth < _DEEPEST:
        found: list[Holder] = []
        for number, each in enumerate(value):
            if each.__class__ is dict and _LITERAL.isdisjoint(each):
                found.append(Holder(each, f"{at}/{number}"))
            elif each.__class__ in _CONTAINERS:
                found += _objects(each, f"{at}/{number}", depth + 1)
        return found
    if value.__class__ is not dict or "@value" in value:
        return []
    listed = None if _LISTS.isdisjoint(value) else min(_LISTS.intersection(value))
    return _objects(value[listed], f"{at}/{listed}", depth + 1) if listed else [Holder(value, at)]


def _followed(view: View, node: Holder) -> Holder | None:
    """Return the node that a reference leads to, None where that is not in the page."""
    identifier = node.value.get("@id")
    if not isinstance(identifier, str):
        return node
    known = view.by_id.get(identifier)
    return Holder(known.value, known.at) if known else None
