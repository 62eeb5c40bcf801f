"""The nodes of a graph hang together: each is named by another, or names one.

What no other node refers to may be taken for the matter of the page, or for nothing: a trail of links is the
`breadcrumb` of its page, an organization its `publisher`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "WebPage", "@id": "https://example.org/cramp/", "name": "Cramp"},
      {"@type": "BreadcrumbList", "@id": "https://example.org/cramp/#trail", "itemListElement": [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"},
        {"@type": "ListItem", "position": 2, "name": "Cramp"}]}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "WebPage", "@id": "https://example.org/cramp/", "name": "Cramp",
       "breadcrumb": {"@id": "https://example.org/cramp/#trail"}},
      {"@type": "BreadcrumbList", "@id": "https://example.org/cramp/#trail", "itemListElement": [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"},
        {"@type": "ListItem", "position": 2, "name": "Cramp"}]}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.document.json_ld import types
from seoexport.model import JSON
from seoexport.validator.graph_addresses import unknown_references
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the nodes of each graph that neither refer to others in it nor are referred to.

    Where a reference leads nowhere, that is the fault: what it meant is told with it.
    """
    for script in view.scripts:
        stated = script.value.get("@graph") if script.value.__class__ is dict and not script.error else None
        graph = stated if isinstance(stated, list) else []
        number = sum(each.__class__ is dict for each in graph)
        if number > 1 and not _is_linked(graph, f"{script.pointer}/@graph/", view) and (alone := _alone(graph)):
            if any(unknown_references(view, here=True)):
                return
            at, names = f"{script.pointer}/@graph/{alone[0]}", ", ".join(map(_kind, (graph[each] for each in alone)))
            message = f"no node of the graph refers to these, nor they to any: {names[:80]}; link them by @id"
            if len(alone) == number:
                at = f"{script.pointer}/@graph"
                message = f"none of the {number} nodes of the graph refers to another; link them by @id"
            yield Problem(message=message, at=at, line=script.line)


def _kind(node: JSON) -> str:
    return " and ".join(types(node)) or "a node without type"


def _is_linked(graph: list[Any], prefix: str, view: View) -> bool:
    """Return whether references and pages' addresses link all nodes, as they mostly do; that costs little to tell."""
    owners = {identifier: _number(nodes[0].at, prefix) for identifier, nodes in view.identified.items()}
    addresses = (each for each in view.stated("mainEntityOfPage") if each.value.__class__ is str)
    linked: set[str] = set()
    for each in (*view.references, *addresses):
        other = owners.get(each.value) if each.value.__class__ is str else None
        if other is not None and other != (number := _number(each.at, prefix)):
            linked |= {number, other}
    return all(str(number) in linked for number in range(len(graph)))


def _number(at: str, prefix: str) -> str:
    return at[len(prefix) :].partition("/")[0] if at.startswith(prefix) else ""


def _alone(graph: list[Any]) -> list[int]:
    """Return the numbers of the nodes of which no text is the `@id` of another, nor a text of another theirs."""
    owners: dict[str, int] = {}
    linked: set[int] = set()
    for number, node in enumerate(graph):
        if node.__class__ is dict and node.get("@id").__class__ is str:
            owners.setdefault(node["@id"].rstrip("/"), number)
    for number, node in enumerate(graph):
        for text in _texts(node):
            other = owners.get(text.rstrip("/"), number)
            if other != number:
                linked |= {number, other}
    return [number for number, node in enumerate(graph) if number not in linked and node.__class__ is dict]


def _texts(node: Any) -> Iterator[str]:
    stack = [node]
    while stack:
        value = stack.pop()
        if value.__class__ is dict:
            stack.extend(value.values())
        elif value.__class__ is list:
            stack.extend(value)
        elif value.__class__ is str:
            yield value


RULE = Rule(
    id="graph-orphan-node",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("@id",)),
)
