"""Our nodes beside the page's own: of each thing one description, and every reference leads to the one that stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from seoexport import urls
from seoexport.document import Document, Element
from seoexport.document.json_ld import Script, types
from seoexport.emitters.json_ld import references, without
from seoexport.model import JSON
from seoexport.site.edits import Edits
from seoexport.site.merging.families import TYPES, types_like
from seoexport.site.merging.policies import KEEP, Policies
from seoexport.site.merging.scripts import Silenced, silenced, tops
from seoexport.type_names import OF_LAYOUT
from seoexport.validator.view import View

_IDENTITY = {"@id", "@type"}


class MergedNodes(NamedTuple):
    """Those of our nodes that are written, where the page has its own, and which of its own ours replace."""

    graph: tuple[JSON, ...]
    left_out: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    edits: Edits = ()


class _Own(NamedTuple):
    """What the page itself says of things: the types, and the absolute `@id`s."""

    types: frozenset[str]
    ids: frozenset[str]


def merged_nodes(
    graph: tuple[JSON, ...],
    present: View,
    document: Document,
    policies: Policies,
    type_span: Callable[[Script], tuple[int, int] | None],
) -> MergedNodes:
    """Return our nodes without those of which the page has its own, and joined with these."""
    own = _own(present, document, frozenset())
    if not graph or not (own.types or own.ids):
        return MergedNodes(graph)
    silent = Silenced() if policies is KEEP else _silenced(graph, present, document, own, policies, type_span)
    left = _own(present, document, silent.pointers) if silent.pointers else own
    dropped = [node for node in graph if _has(left, node) and not _is_added(node, policies)]
    replaced = tuple(
        sorted({name for node in graph if _has(own, node) and not _has(left, node) for name in types(node)})
    )
    if not dropped:
        return MergedNodes(graph, replaced=replaced, edits=silent.edits)
    instead = _instead(dropped, present, silent.pointers, left)
    joined = without(graph, (node["@id"] for node in dropped), instead)
    names = sorted(name for name in left.types if any(name in each for each in TYPES))
    by_id = (node["@id"] for node in dropped if left.types.isdisjoint(types_like(types(node))))
    reasons = dict(silent.refused)
    refused = (f"{' and '.join(types(node))} ({reasons[node['@id']]})" for node in dropped if node["@id"] in reasons)
    return MergedNodes(_reachable(joined, dropped), (*names, *by_id, *refused), replaced, silent.edits)


def _own(present: View, document: Document, silent: frozenset[str]) -> _Own:
    nodes = [node for node in present.nodes if node.value.keys() - _IDENTITY - OF_LAYOUT]
    if silent:
        nodes = [node for node in nodes if f"/{node.at.split('/')[1]}" not in silent]
    found = {name for node in nodes for name in node.types}
    found |= {_item_type(element) for element in document.select("[itemscope][itemtype]") if _says_more(element)}
    ids = (_absolute(node.value["@id"], present) for node in nodes if "@id" in node.value)
    return _Own(frozenset(found), frozenset(each for each in ids if each))


def _absolute(identifier: object, present: View) -> str | None:
    if not isinstance(identifier, str) or identifier.startswith("_:"):
        return None
    return identifier if "://" in identifier else urls.absolute(identifier, present.head.base)


def _says_more(element: Element) -> bool:
    """Return whether an item says more than which part of the page is its text, as in MkDocs's theme readthedocs."""
    stated = {name for each in element.select("[itemprop]") for name in (each.attr("itemprop") or "").split()}
    return bool(stated - OF_LAYOUT) or not stated


def _item_type(element: Element) -> str:
    return (element.attr("itemtype") or "").rstrip("/").rpartition("/")[2]


def _has(own: _Own, node: JSON) -> bool:
    return node["@id"] in own.ids or not own.types.isdisjoint(types_like(types(node)))


def _is_added(node: JSON, policies: Policies) -> bool:
    return policies is not KEEP and policies.of_node(types(node), node["@id"]) == "add"


def _silenced(
    graph: Sequence[JSON],
    present: View,
    document: Document,
    own: _Own,
    policies: Policies,
    type_span: Callable[[Script], tuple[int, int] | None],
) -> Silenced:
    """Return the scripts that go silent; what the page says outside them as well stays, and ours is left out."""
    wanted = [node for node in graph if _has(own, node) and policies.of_node(types(node), node["@id"]) == "replace"]
    refused: dict[str, str] = {}
    while wanted:
        found = silenced(wanted, present.scripts, policies, lambda top, node: _is_same(top, node, present), type_span)
        refused |= dict(found.refused)
        left = _own(present, document, found.pointers)
        still = [node["@id"] for node in wanted if _has(left, node) and node["@id"] not in refused]
        if not still:
            return found._replace(refused=tuple(refused.items()))
        refused |= dict.fromkeys(still, "the page says it elsewhere, too")
        wanted = [node for node in wanted if node["@id"] not in refused]
    return Silenced(refused=tuple(refused.items()))


def _is_same(top: JSON, node: JSON, present: View) -> bool:
    is_named = node["@id"] == _absolute(top.get("@id"), present)
    return bool(top.keys() - _IDENTITY) and (is_named or not types_like(types(node)).isdisjoint(types(top)))


def _instead(dropped: Sequence[JSON], present: View, silent: frozenset[str], own: _Own) -> dict[str, str]:
    """Return the `@id` of the page's own node for each of ours that is left out, as far as it is certain."""
    scripts = [each for each in present.scripts if each.error is None and each.pointer not in silent]
    found: dict[str, str] = {}
    for node in dropped:
        if node["@id"] in own.ids:
            found[node["@id"]] = node["@id"]
            continue
        same = (top for script in scripts for top in tops(script) if _is_same(top, node, present))
        names = {_absolute(top.get("@id"), present) for top in same}
        if len(names) == 1 and (name := names.pop()):
            found[node["@id"]] = name
    return found


def _reachable(graph: tuple[JSON, ...], dropped: Iterable[JSON]) -> tuple[JSON, ...]:
    """Return a graph without the people, images and videos that only nodes which were left out referred to."""
    known = {node["@id"]: node for node in graph}
    leads = {name: tuple(references(list(node.values()))) for name, node in known.items()}
    of_dropped = _reached((name for node in dropped for name in references(list(node.values()))), leads)
    left = _reached((name for name, node in known.items() if name not in of_dropped or types_like(types(node))), leads)
    return tuple(node for node in graph if node["@id"] in left)


def _reached(names: Iterable[str], leads: Mapping[str, Sequence[str]]) -> set[str]:
    """Return those of these `@id`s that are known, and those to which they lead."""
    reached: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in leads and name not in reached:
            reached.add(name)
            waiting += leads[name]
    return reached
