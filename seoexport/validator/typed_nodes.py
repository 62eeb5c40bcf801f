"""The typed nodes of a page: those of its JSON-LD, then of its Microdata and RDFa, and whose vocabulary they are of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seoexport.document.embedded import Embedded
from seoexport.document.json_ld import Script, located, types
from seoexport.one_or_many import as_list
from seoexport.validator.contexts import SCHEMA_ORG, Terms, block_contexts, terms_at, terms_by_place
from seoexport.validator.located_node import LocatedNode
from seoexport.validator.source_lines import SourceLines, line_of

# What the class would do for each node is done here at half the cost.
_node: Callable[[type[LocatedNode], tuple[Any, ...]], LocatedNode] = tuple.__new__


def typed_nodes(
    scripts: tuple[Script, ...], items: tuple[Embedded, ...], lines: SourceLines
) -> tuple[LocatedNode, ...]:
    """Return every typed node, outer before inner; scripts that cannot be read have none."""
    found: list[LocatedNode] = []
    for script in scripts:
        if script.error is None:
            line = script.line
            placed = located(script.value, script.pointer)
            found += [_node(LocatedNode, (types(node), node, at, line, "json-ld")) for at, node in placed]
    if lines:
        found = [each if each.line else each._replace(line=line_of(each.types, each.value, lines)) for each in found]
    for item in items:
        placed = located(item.value, item.pointer)
        found += [LocatedNode(types(node), node, at, item.line, item.syntax) for at, node in placed]
    return tuple(found)


def terms_of(scripts: tuple[Script, ...], nodes: tuple[LocatedNode, ...]) -> Mapping[str, Terms]:
    """Return what names mean, by the places whose contexts say other than that they are schema.org's."""
    of_blocks = [each for script in scripts if not script.error for each in block_contexts(script)]
    of_nodes = [(node.at, node.value["@context"], False) for node in nodes if "@context" in node.value]
    return terms_by_place((*of_blocks, *of_nodes))


def of_our_vocabulary(nodes: tuple[LocatedNode, ...], terms: Mapping[str, Terms]) -> tuple[LocatedNode, ...]:
    """Return the nodes without those of whose types the context makes nothing of schema.org's."""
    return tuple(node for node in nodes if _is_ours(node, terms_at(node.at, terms))) if terms else nodes


def _is_ours(node: LocatedNode, terms: Terms) -> bool:
    stated = node.value["@type"]
    return terms is SCHEMA_ORG or any(
        isinstance(each, str) and terms.name(each) is not None for each in as_list(stated)
    )
