"""What is amiss with the types of a node and the names of its properties."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from seoexport import vocabulary
from seoexport.diagnostics import Change
from seoexport.document.json_text import escaped
from seoexport.validator.contexts import Terms
from seoexport.validator.stated_values import shown
from seoexport.validator.terms.expected import OfTypes
from seoexport.validator.terms.misfit import Misfit
from seoexport.validator.terms.spelling import is_same_but_for_case, nearest_property, nearest_type
from seoexport.validator.terms.spoken_for import is_health_place, is_of_subject
from seoexport.validator.view import LocatedNode

#: https://schema.org/docs/actions.html: what an action needs to be told, and what it tells.
_ANNOTATION = re.compile(r"(.{1,80})-(?:input|output)")

#: The one property that schema.org has of no type, so that no table by types has it: https://schema.org/interactionCount
_OF_NO_TYPE = {"interactionCount": "interactionStatistic"}

#: So many of the types that have a property are named.
_OWNERS_NAMED = 3


def of_types_stated(node: LocatedNode, facts: OfTypes) -> Iterator[Misfit]:
    """Yield the types of a node that schema.org does not have, has given up, or has for plain values."""
    at = f"{node.at}/@type"
    for name in facts.unknown:
        yield _unknown_type(node, name)
    for name in facts.data_types:
        if "@value" not in node.value:
            yield Misfit(
                "datatype-as-type", f"{name} is a kind of plain value, no type of nodes; write the value itself", at
            )
    for name in facts.superseded:
        yield Misfit("superseded-term", f"the type {name} is superseded; write {_successor(name)!r}", at)


def untyped(node: LocatedNode) -> Misfit:
    """Return the fault of a node whose `@type` names no type."""
    stated = node.value.get("@type")
    return Misfit(
        "node-without-type", f"@type is {json.dumps(stated)[:40]}; write what the node is", f"{node.at}/@type"
    )


def of_names(
    node: LocatedNode, strange: set[str], facts: OfTypes, terms: Terms, *, in_action: bool
) -> Iterator[Misfit]:
    """Yield the properties of a node that schema.org does not have, has given up, or has for other types."""
    for name in node.value:
        own = terms.name(name) if name in strange and name[:1] != "@" else None
        if own is None or own in facts.ordinary:
            continue
        at = f"{node.at}/{escaped(name)}"
        if annotated := _ANNOTATION.fullmatch(own):
            if in_action and vocabulary.property_of(annotated[1]):
                continue
            if vocabulary.property_of(annotated[1]):
                yield Misfit("action-annotation", f"{name!r} stands outside an Action; only actions are annotated", at)
                continue
        yield from _of_name(node, name, own, facts, terms, at)


def _of_name(node: LocatedNode, name: str, own: str, facts: OfTypes, terms: Terms, at: str) -> Iterator[Misfit]:
    known = vocabulary.property_of(own)
    if own in _OF_NO_TYPE:
        yield Misfit("superseded-term", f"{name} is superseded; write {_OF_NO_TYPE[own]!r}", at)
    elif known is None:
        # A type as `itemprop` is the matter of `microdata-type-as-property`.
        if not terms.opaque and not (node.syntax == "microdata" and vocabulary.is_type(own)):
            yield _unknown_property(node, name, own, at)
    elif known.superseded_by:
        if own != "aspect" or "MedicalWebPage" not in node.types:
            yield _superseded(node, name, own, facts, at)
    elif (
        not facts.above
        or facts.unknown
        or facts.data_types
        or any(":" in each for each in node.types)
        or is_of_subject(node.at, known.domain)
    ):
        return
    elif not _repeats(node, own, facts) and not is_health_place(own, node.types, facts.above):
        owners = sorted(known.domain)
        more = f" or {len(owners) - _OWNERS_NAMED} more" if len(owners) > _OWNERS_NAMED else ""
        kinds = " and ".join(node.types)
        message = f"{kinds} has no {name}; it is a property of {' or '.join(owners[:_OWNERS_NAMED])}{more}"
        yield Misfit("property-of-other-type", message, at)


def _repeats(node: LocatedNode, name: str, facts: OfTypes) -> bool:
    """Return whether a Role repeats the property that it stands in: https://schema.org/Role."""
    return "Role" in facts.above and name in node.at.rsplit("/", 2)[1:]


def _unknown_type(node: LocatedNode, name: str) -> Misfit:
    at, meant = f"{node.at}/@type", nearest_type(name)
    if not name.strip():
        return Misfit("node-without-type", "@type is empty; write what the node is, such as 'Article'", at)
    enumerations = sorted(vocabulary.enumerations_of(name))
    if enumerations:
        fact = f"{shown(name)} is no type but a member of {enumerations[0]}"
        return Misfit("unknown-type", f"{fact}; write it as value, 'https://schema.org/{name}'", at)
    fact = f"schema.org has no type {shown(name)}"
    if meant is None:
        return Misfit("unknown-type", fact, at)
    repair = tuple(_retyped(node, name, meant)) if is_same_but_for_case(name, meant) else ()
    return Misfit("unknown-type", f"{fact}; did you mean {meant!r}?", at, repair)


def _retyped(node: LocatedNode, name: str, meant: str) -> Iterator[Change]:
    stated = node.value.get("@type")
    for number, each in enumerate(stated if isinstance(stated, list) else [stated]):
        if isinstance(each, str) and each.endswith(name):
            at = f"{node.at}/@type/{number}" if isinstance(stated, list) else f"{node.at}/@type"
            yield Change("replace", at, each.removesuffix(name) + meant)


def _unknown_property(node: LocatedNode, name: str, own: str, at: str) -> Misfit:
    fact, meant = f"schema.org has no property {shown(name)}", nearest_property(own)
    if meant is None:
        return Misfit("unknown-property", fact, at)
    certain = is_same_but_for_case(own, meant) and meant not in node.value
    repair = _renamed(node, name, name.removesuffix(own) + meant, at) if certain else ()
    return Misfit("unknown-property", f"{fact}; did you mean {meant!r}?", at, repair)


def _superseded(node: LocatedNode, name: str, own: str, facts: OfTypes, at: str) -> Misfit:
    new = _successor(own)
    certain = new in facts.ordinary and new not in node.value and _takes_the_same(own, new)
    repair = _renamed(node, name, name.removesuffix(own) + new, at) if certain else ()
    return Misfit("superseded-term", f"{name} is superseded; write {new!r}", at, repair)


def _takes_the_same(name: str, other: str) -> bool:
    known, new = vocabulary.property_of(name), vocabulary.property_of(other)
    return known is not None and new is not None and all(vocabulary.accepts(other, each) for each in known.range)


def _successor(term: str) -> str:
    """Return the term that is in use today: some replacements were replaced themselves."""
    new = vocabulary.superseded_by(term)
    return term if new is None or new == term else _successor(new)


def _renamed(node: LocatedNode, name: str, other: str, at: str) -> tuple[Change, ...]:
    return Change("remove", at), Change("add", f"{node.at}/{escaped(other)}", node.value[name])
