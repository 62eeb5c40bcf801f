"""The linked graph: every node once, joined by `@id`, every reference resolved, nothing empty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.emitters.described import described
from seoexport.emitters.node import Node, id_on_page
from seoexport.emitters.nodes import NODES
from seoexport.emitters.overridden import Changes
from seoexport.errors import TwoValues
from seoexport.model import JSON, Article, Origin, Site, Thing

_CONTAINERS = (dict, list)


def graph(
    article: Article, site: Site, changes: Changes | None = None, nodes: Iterable[Node] = NODES
) -> tuple[tuple[JSON, ...], tuple[Finding, ...]]:
    """Return the nodes that describe the article, sorted by `@id`, and what had to be left out.

    Raises TwoValues where two nodes of one `@id` state two values for one property.
    """
    needs: dict[str, tuple[str, ...]] = {}
    joined: dict[str, JSON] = {}
    for node in nodes:
        for built in node.build(article, site):
            filled = {key: value for key, value in built.items() if value or value == 0}
            identifier = filled["@id"]
            if identifier in joined:
                needs[identifier] += node.required
                joined[identifier] = _join(joined[identifier], filled)
            else:
                needs[identifier], joined[identifier] = node.required, filled
    if changes:
        joined = changes.of_nodes(joined)
        needs |= {each: _needed(node, nodes) for each, node in joined.items() if each not in needs}
    things = described(article)
    strays = tuple(_strays(things, article, needs)) if things else ()
    left_out = (*strays, *_drop_incomplete(joined, needs))
    if things or changes:  # what people state may refer to nodes at any depth
        joined = {identifier: _resolved_node(node, joined) for identifier, node in joined.items()}
    return tuple(_linked(joined[identifier], joined) for identifier in sorted(joined)), left_out


def without(
    graph: Iterable[JSON], dropped: Iterable[str], instead: Mapping[str, str] | None = None
) -> tuple[JSON, ...]:
    """Return a graph without the nodes of these `@id`s and without the references to them.

    `instead` tells the `@id` of what somebody else says of the same thing: references lead there.
    """
    gone, others = set(dropped), instead or {}
    left = {node["@id"]: node for node in graph if node["@id"] not in gone}
    known = left | dict.fromkeys(others.values())
    if any(name != other for name, other in others.items()):
        left = {name: {key: _led(value, others) for key, value in node.items()} for name, node in left.items()}
    whole = (node if _is_whole(node, known) else _resolved_node(node, known) for node in left.values())
    return tuple(_linked(node, known) for node in whole)


def _led(value: Any, others: Mapping[str, str]) -> Any:
    """Return a value whose references lead to other nodes."""
    if isinstance(value, list):
        return [_led(each, others) for each in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"@id"}:
        return {"@id": others.get(value["@id"], value["@id"])}
    return {key: _led(each, others) for key, each in value.items()}


def _join(one: JSON, other: JSON) -> JSON:
    for key in one.keys() & other.keys() - {"@type"}:
        if one[key] != other[key]:
            raise TwoValues(one["@id"], key, (one[key], other[key]))
    types = sorted({*_types(one), *_types(other)})
    return one | other | {"@type": types if len(types) > 1 else types[0]}


def _types(node: JSON) -> list[str]:
    return [node["@type"]] if isinstance(node["@type"], str) else node["@type"]


def _needed(node: JSON, nodes: Iterable[Node]) -> tuple[str, ...]:
    """Return what a node that a person added cannot be without, as far as its type is one of ours."""
    return tuple(
        key for each in nodes if not {each.type, *each.subtypes}.isdisjoint(_types(node)) for key in each.required
    )


def _drop_incomplete(joined: dict[str, JSON], needs: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    """Take out the nodes that lack what they cannot be without, then those that lack it because others are gone."""
    lacking = True
    while lacking:
        lacking = False
        for identifier in [each for each in joined if needs[each]]:
            node = joined[identifier]
            missing = next((key for key in needs[identifier] if not _leads_somewhere(node.get(key), joined)), None)
            if missing:
                lacking = True
                del joined[identifier]
                message = f"{' and '.join(_types(node))} is left out: the page states no {missing}"
                yield Finding(rule="graph-node-left-out", problem=Problem(message=message, at=identifier))


def _leads_somewhere(value: Any, known: Mapping[str, JSON]) -> bool:
    if value.__class__ is list:
        return any(not _dangles(each, known) for each in value)
    return value is not None and not _dangles(value, known)


def _strays(things: Iterable[Thing], article: Article, known: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the references of things to what no page of ours describes: a reader could not follow them."""
    for thing in things:
        for name in references(list(thing.properties.values())):
            if id_on_page(article, name) not in known:
                message = (
                    f"{thing.type} refers to {name}, which is no node of this page; state a url or same_as instead"
                )
                origin = thing.origin or Origin("argument")
                at = origin.key or thing.type
                yield Finding(rule="stated-property", problem=Problem(message=message, at=at, line=origin.line))


def references(value: Any) -> Iterator[str]:
    """Yield the `@id`s to which a value refers, at any depth.

    >>> list(references([{"@type": "Review", "author": {"@id": "#ada"}}, {"@id": "#recipe"}, "Ada"]))
    ['#ada', '#recipe']
    """
    if value.__class__ is dict:
        if len(value) == 1 and "@id" in value:
            yield value["@id"]
            return
        inner: Iterable[Any] = value.values()
    else:
        inner = value if value.__class__ is list else ()
    for each in inner:
        if each.__class__ in _CONTAINERS:
            yield from references(each)


def _is_whole(value: Any, known: Mapping[str, Any]) -> bool:
    """Return whether nothing in a value is empty, and all that it refers to is there: it need not be made anew."""
    if value.__class__ is dict:
        if len(value) == 1 and "@id" in value:
            return value["@id"] in known
        inner: Iterable[Any] = value.values()
    elif value.__class__ is list and value:
        inner = value
    else:
        return False
    return all(_is_whole(each, known) for each in inner if each is None or each.__class__ in _CONTAINERS)


def _resolved_node(node: JSON, known: Mapping[str, Any]) -> JSON:
    return {key: left for key, value in node.items() if (left := _resolved(value, known)) is not None}


def _resolved(value: Any, known: Mapping[str, Any]) -> Any:
    """Return a value without references to nodes that are not there, None where nothing else is in it."""
    if isinstance(value, list):
        return [left for each in value if (left := _resolved(each, known)) is not None] or None
    if not isinstance(value, dict):
        return value
    if _dangles(value, known):
        return None
    left = _resolved_node(value, known)
    return left if left.keys() - {"@type"} or not value.keys() - {"@type"} else None


def _linked(node: JSON, known: Mapping[str, Any]) -> JSON:
    """Return a node whose own properties refer to no node that is not there.

    A list of one reference is written as the reference. Most nodes come back as they are.
    """
    changed: JSON = {}
    for key, value in node.items():
        kind = value.__class__
        if kind is str:
            continue
        if kind is list:
            if value[0].__class__ is dict:
                kept = [each for each in value if not _dangles(each, known)]
                if len(kept) == 1 and len(kept[0]) == 1:
                    changed[key] = kept[0]
                elif len(kept) != len(value):
                    changed[key] = kept or None
        elif kind is dict and len(value) == 1 and _dangles(value, known):
            changed[key] = None
    if not changed:
        return node
    return {key: value for key, value in (node | changed).items() if value is not None}


def _dangles(value: Any, known: Mapping[str, Any]) -> bool:
    return value.__class__ is dict and len(value) == 1 and "@id" in value and value["@id"] not in known
