"""What a page's nodes say, held against the vocabulary of schema.org: one walk for all rules that ask for it.

The rules of the group `vocabulary` each report one kind of what is found here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from seoexport.diagnostics import Problem
from seoexport.document.json_text import escaped
from seoexport.validator.contexts import SCHEMA_ORG, Terms, terms_at
from seoexport.validator.terms.expected import of_types, takes_any_text, types_of
from seoexport.validator.terms.misfit import Misfit
from seoexport.validator.terms.names import of_names, of_types_stated, untyped
from seoexport.validator.terms.ranges import is_other_address, of_values, suits
from seoexport.validator.view import LocatedNode, View

_NONE: frozenset[str] = frozenset()


def reports(rule: str) -> Callable[[View], Iterator[Problem]]:
    """Return the check of a rule that reports one kind of misfit."""

    def check(view: View) -> Iterator[Problem]:
        yield from view.misfits.get(rule, ())

    return check


def misfits(view: View) -> dict[str, list[Problem]]:
    """Return what does not fit the vocabulary in the nodes of a page, by the rules whose matter it is."""
    known, plain = view.by_id, not view.terms
    suspects = [node for node in view.nodes if not plain or not _is_sound(node, known)]
    actions = frozenset(node.at for node in view.nodes if "Action" in of_types(node.types).above) if suspects else _NONE
    found: dict[tuple[str, str], list[tuple[Misfit, LocatedNode]]] = {}
    for node in suspects:
        for each in _of_node(node, view, actions):
            found.setdefault((each.rule, each.message), []).append((each, node))
    by_rule: dict[str, list[Problem]] = {}
    for (rule, _), alike in found.items():
        by_rule.setdefault(rule, []).append(_joined(alike))
    return by_rule


def _joined(alike: list[tuple[Misfit, LocatedNode]]) -> Problem:
    """Return one problem for the same fault in several nodes, at the first of its places; it mends all of them."""
    first, node = alike[0]
    more = f" (in {len(alike)} nodes)" if len(alike) > 1 else ""
    repair = tuple(change for each, _ in alike for change in each.repair)
    return Problem(message=first.message + more, at=first.at, line=node.line, repair=repair)


def _is_sound(node: LocatedNode, known: Mapping[str, LocatedNode]) -> bool:
    """Return whether nothing at all is amiss with a node; true of nearly all, so that the rest may take its time."""
    facts = of_types(node.types)
    if facts.faulty or not node.types or not node.value.keys() <= facts.ordinary:
        return False
    for name, stated in node.value.items():
        if stated.__class__ is str and (takes_any_text(name) or is_other_address(stated)):
            continue
        if name[:1] != "@" and not suits(name, stated, known):
            return False
    return True


def _of_node(node: LocatedNode, view: View, actions: frozenset[str]) -> Iterator[Misfit]:
    terms = terms_at(node.at, view.terms) if view.terms else SCHEMA_ORG
    kinds = types_of(node.value, terms)
    facts = of_types(kinds)
    if not kinds:
        yield untyped(node)
    elif facts.faulty and not terms.opaque and not node.at.endswith("/hasHealthAspect"):
        yield from of_types_stated(node, facts)
    strange = node.value.keys() - facts.ordinary
    amiss = tuple(of_names(node, strange, facts, terms, in_action=_is_in_action(node.at, actions))) if strange else ()
    yield from amiss
    yield from _of_values(node, view, terms, {each.at for each in amiss})


def _of_values(node: LocatedNode, view: View, terms: Terms, amiss: set[str]) -> Iterator[Misfit]:
    """Yield the values that do not fit; of a property that is amiss itself, nothing more is said."""
    for name, stated in node.value.items():
        kind = stated.__class__
        if kind is str:
            if takes_any_text(name):
                continue
        elif name[:1] == "@":
            continue
        if not amiss or f"{node.at}/{escaped(name)}" not in amiss:
            yield from of_values(node, name, stated, view.by_id, terms)


def _is_in_action(at: str, actions: frozenset[str]) -> bool:
    """Return whether a node is an action, or says what one is done with or comes to."""
    while actions and at:
        if at in actions:
            return True
        at = at.rpartition("/")[0]
    return False
