"""The nodes that stand under a path of properties, references followed to the nodes of the page.

https://schema.org/Role may stand between a property and its value, which it holds under the same property.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from seoexport.document.json_ld import types
from seoexport.model import JSON
from seoexport.validator.view import LocatedNode, View
from seoexport.vocabulary import ancestors

#: Keys of an object that only refers, or that is a literal.
_SAYS_NOTHING = frozenset(("@id", "@type"))
_LISTS = ("@list", "@set")

#: A list of another list of another; more is nobody's structured data.
_DEEPEST = 8


class Holder(NamedTuple):
    """A node, and the JSON pointer at which it stands."""

    value: JSON
    at: str

    @property
    def kinds(self) -> frozenset[str]:
        """Its types and those above them."""
        return frozenset().union(*map(ancestors, types(self.value)))


def holders(view: View, node: Holder | LocatedNode, path: Iterable[str]) -> list[Holder]:
    """Return the nodes under a path of properties; what is text, or a node elsewhere on the web, is left out."""
    found = [Holder(node.value, node.at)]
    for name in path:
        found = [inner for each in found for inner in _under(view, each, name)]
    return found


def _under(view: View, node: Holder, name: str) -> Iterator[Holder]:
    if name not in node.value:
        return
    for value, at in _each(node.value[name], f"{node.at}/{name}", 0):
        target = _followed(view, Holder(value, at))
        if target is None:
            continue
        if name in target.value and "Role" in target.kinds:
            yield from _under(view, target, name)
        else:
            yield target


def _each(value: Any, at: str, depth: int) -> Iterator[tuple[JSON, str]]:
    """Yield the objects of a value, those of lists in it as well."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from _each(each, f"{at}/{number}", depth + 1)
    elif isinstance(value, dict):
        listed = next((key for key in _LISTS if key in value), None)
        if listed:
            yield from _each(value[listed], f"{at}/{listed}", depth + 1)
        elif "@value" not in value:
            yield value, at


def _followed(view: View, node: Holder) -> Holder | None:
    """Return the node that a reference leads to, None where that is not in the page."""
    if node.value.keys() - _SAYS_NOTHING:
        return node
    identifier = node.value.get("@id")
    if not isinstance(identifier, str):
        return node
    known = view.by_id.get(identifier)
    return Holder(known.value, known.at) if known else None
