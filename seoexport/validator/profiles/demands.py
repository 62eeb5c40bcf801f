"""What a page lacks of what a feature asks for, and which of its values are of no kind that is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from seoexport.diagnostics import Problem, Severity
from seoexport.document.json_ld import types
from seoexport.model import JSON
from seoexport.validator.node_schemas import NODE_SCHEMAS
from seoexport.validator.own_nodes import is_own
from seoexport.validator.profiles import GOOGLE, Demand, Feature, features, features_of
from seoexport.validator.profiles.holders import Holder, holders
from seoexport.validator.profiles.parts import Part, parts
from seoexport.validator.profiles.subjects import is_looked_at, is_out_of_reach, subjects
from seoexport.validator.terms.spelling import are_meant_for
from seoexport.validator.view import LocatedNode, View

#: What sums up several offers states nothing of a single one.
_SUMMING = "AggregateOffer"

#: As many sets of types as the pages of a site may have.
_REMEMBERED = 1024


def held(view: View, name: str, profile: str = GOOGLE) -> Iterator[Problem]:
    """Yield what the nodes of a feature lack of what is required, one problem each, and the values that do not fit."""
    feature = features(profile)[name]
    for node in subjects(view, feature):
        yield from held_node(view, feature, node)


def held_node(view: View, feature: Feature, node: LocatedNode) -> Iterator[Problem]:
    """Yield what one node of a feature lacks, and what does not fit in it; see `held`.

    Nodes that seoexport wrote are left out: nothing more is known of what they are about; see `left_out`.
    The values of types that have a schema of their own are held against that one, by the rule `json-schema`.
    """
    for part in parts(feature.profile, feature.name):
        for holder in _meant(view, node, part):
            missing = _missing(view, holder, part)
            if missing and not is_own(view, node):
                subject = ".".join((kind_of(feature, node), *part.path))
                yield lacking(feature, node, subject, missing, holder.at)
            if NODE_SCHEMAS.keys().isdisjoint(types(holder.value)):
                for problem in part.misfits(holder.value, holder.at):
                    yield replace(problem, line=node.line, wish=feature.wish)


def left_out(view: View, feature: Feature, node: LocatedNode) -> Iterator[Problem]:
    """Yield what a node of ours lacks, for nobody stated it."""
    missing = _missing(view, Holder(node.value, node.at), parts(feature.profile, feature.name)[0])
    if missing and is_looked_at(view, node, feature) and is_own(view, node):
        yield lacking(feature, node, kind_of(feature, node), missing, node.at)


def lacking(feature: Feature, node: LocatedNode, subject: str, missing: list[str], at: str) -> Problem:
    """Return the problem that something lacks what its feature cannot be without.

    It is a warning where the node is too far from the feature to be meant for it.
    """
    stated, wanted = ", no ".join(missing), "them" if len(missing) > 1 else "it"
    if len(missing) == 1 and " or " in stated:
        stated, wanted = stated.replace(" or ", ", no "), "one of them"
    asking = "" if feature.status == "retired" else f"; Google asks for {wanted}"
    severity: Severity | None = "warning" if is_out_of_reach(feature, node) else None
    message = f"{subject} states no {stated}{asking}"
    return Problem(message=message, at=at, line=node.line, wish=feature.wish, severity=severity)


def recommended(view: View, feature: Feature, node: LocatedNode) -> Iterator[Problem]:
    """Yield what a node does not state of what its feature recommends, all of it in one problem."""
    asked = _merely_recommended(feature.profile, feature.name, node.types)
    missing = [str(demand) for demand in asked if not _is_stated(view, node, demand)]
    if missing and is_looked_at(view, node, feature) and not _is_a_smaller_copy(view, node):
        message = f"{kind_of(feature, node)} lacks what Google recommends: {', '.join(missing)}"
        yield Problem(message=message, at=node.at, line=node.line, wish=feature.wish)


@lru_cache(maxsize=_REMEMBERED)
def _merely_recommended(profile: str, name: str, kinds: tuple[str, ...]) -> tuple[Demand, ...]:
    """Return what a feature recommends, and no other feature of a node of these types asks for; that one speaks."""
    required = {str(each) for feature in features_of(kinds) for each in feature.required}
    return tuple(each for each in features(profile)[name].recommended if str(each) not in required)


def _is_a_smaller_copy(view: View, node: LocatedNode) -> bool:
    """Return whether attributes of a theme state a part of what JSON-LD states of the same type."""
    return node.syntax != "json-ld" and any(each.syntax == "json-ld" for each in view.typed(*node.types))


def kind_of(feature: Feature, node: LocatedNode) -> str:
    """Return the type by which a node belongs to a feature."""
    return next(filter(feature.concerns, node.types), feature.name)


def _missing(view: View, holder: Holder, part: Part) -> list[str]:
    lacked = part.lacks(holder.value)
    return [" or ".join(names) for names in lacked if not _said_elsewhere(view, holder.value, names)]


def _meant(view: View, node: LocatedNode, part: Part) -> list[Holder]:
    if not part.path:
        return [Holder(node.value, node.at)]
    if part.path[0] not in node.value:
        return []
    return [holder for holder in holders(view, node, part.path) if part.is_meant(holder.kinds)]


def _is_stated(view: View, node: LocatedNode, demand: Demand) -> bool:
    if not demand.path:
        return _states(view, node.value, demand.names)
    if demand.path[0] not in node.value:
        return True
    held_there = (each for each in holders(view, node, demand.path) if _SUMMING not in each.kinds)
    return all(_states(view, holder.value, demand.names) for holder in held_there)


def _states(view: View, value: JSON, names: tuple[str, ...]) -> bool:
    return not value.keys().isdisjoint(names) or _said_elsewhere(view, value, names)


def _said_elsewhere(view: View, value: JSON, names: tuple[str, ...]) -> bool:
    """Return whether what is missing stands under a name meant for it, or in another node of the same `@id`."""
    if are_meant_for(frozenset(value), names):
        return True
    identifier = value.get("@id")
    if not isinstance(identifier, str):
        return False
    return not view.identities.keys.get(identifier, frozenset()).isdisjoint(names)
