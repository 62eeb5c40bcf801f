"""The linked graph: every node once, joined by `@id`, every reference resolved, nothing empty."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.emitters.node import Node
from seoexport.emitters.nodes import NODES
from seoexport.model import JSON, Article, Site


def graph(article: Article, site: Site, nodes: Iterable[Node] = NODES) -> tuple[tuple[JSON, ...], tuple[Finding, ...]]:
    """Return the nodes that describe the article, sorted by `@id`, and what had to be left out.

    Raises ValueError where two nodes of one `@id` state two values for one property: that is a bug of a node module.
    """
    joined: dict[str, JSON] = {}
    findings: list[Finding] = []
    for node in nodes:
        for built in node.build(article, site):
            filled = {key: value for key, value in built.items() if value or value == 0}
            missing = [key for key in node.required if key not in filled]
            if missing:
                message = f"{built['@type']} is left out: the page states no {missing[0]}"
                findings.append(Finding(rule="graph-node-left-out", problem=Problem(message=message, at=built["@id"])))
                continue
            identifier = filled["@id"]
            joined[identifier] = _join(joined[identifier], filled) if identifier in joined else filled
    return tuple(_linked(joined[identifier], joined) for identifier in sorted(joined)), tuple(findings)


def without(graph: Iterable[JSON], dropped: Iterable[str]) -> tuple[JSON, ...]:
    """Return a graph without the nodes of these `@id`s and without the references to them."""
    gone = set(dropped)
    left = {node["@id"]: node for node in graph if node["@id"] not in gone}
    return tuple(_linked(node, left) for node in left.values())


def _join(one: JSON, other: JSON) -> JSON:
    for key in one.keys() & other.keys() - {"@type"}:
        if one[key] != other[key]:
            raise ValueError(f"{one['@id']}: two values for {key}: {one[key]!r} and {other[key]!r}")
    types = sorted(
        {
            each
            for node in (one, other)
            for each in ([node["@type"]] if isinstance(node["@type"], str) else node["@type"])
        }
    )
    return one | other | {"@type": types if len(types) > 1 else types[0]}


def _linked(node: JSON, known: dict[str, JSON]) -> JSON:
    """Return a node without references to nodes that are not there; references stand only as its own properties."""
    linked: JSON = {}
    for key, value in node.items():
        if isinstance(value, list):
            kept = [each for each in value if not _dangles(each, known)]
            if kept:
                linked[key] = kept[0] if len(kept) == 1 and kept[0].__class__ is dict and len(kept[0]) == 1 else kept
        elif not _dangles(value, known):
            linked[key] = value
    return linked


def _dangles(value: Any, known: dict[str, JSON]) -> bool:
    return value.__class__ is dict and len(value) == 1 and "@id" in value and value["@id"] not in known
