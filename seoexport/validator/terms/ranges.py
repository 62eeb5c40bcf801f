"""What is amiss with the values of a property: none of the kinds that schema.org expects there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from seoexport import vocabulary
from seoexport.diagnostics import Change
from seoexport.document.json_text import escaped
from seoexport.model import JSON
from seoexport.validator.contexts import Terms
from seoexport.validator.stated_values import shown
from seoexport.validator.terms.expected import Expected, expected, fits, takes_any_text, takes_numbers, types_of
from seoexport.validator.terms.misfit import Fault, Misfit
from seoexport.validator.terms.spoken_for import is_health_value
from seoexport.validator.terms.texts import TERM, of_term, of_text
from seoexport.validator.view import LocatedNode

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_WRAPPERS = ("@list", "@set")
_NUMBERS = (int, float)


def of_values(
    node: LocatedNode, name: str, stated: Any, known: Mapping[str, LocatedNode], terms: Terms
) -> Iterator[Misfit]:
    """Yield what does not fit among the values of a property of a node, one misfit for each kind of fault."""
    own = terms.name(name)
    wanted = expected(own) if own else None
    if wanted is None or own is None:
        return
    faults: dict[str, list[tuple[str, Fault]]] = {}
    for at, value in _each(stated, f"{node.at}/{escaped(name)}"):
        fault = _fault(own, value, wanted, known, terms)
        if fault is not None and not (fault.rule != "node-without-type" and is_health_value(own, node.types)):
            faults.setdefault(fault.rule, []).append((at, fault))
    for rule, found in faults.items():
        yield _joined(rule, name, found, is_patchable=node.syntax == "json-ld")


def suits(name: str, stated: Any, known: Mapping[str, LocatedNode]) -> bool:
    """Return whether a value surely fits; nearly all do, which is told here at little cost."""
    kind = stated.__class__
    if kind is str:
        return takes_any_text(name) or is_other_address(stated) or _is_member(name, stated)
    if kind is dict:
        own = stated.get("@type")
        if own.__class__ is str:
            return fits(name, (own,)) and ":" not in own
        target = known.get(stated["@id"]) if len(stated) == 1 and stated.get("@id").__class__ is str else None
        return target is not None and fits(name, target.types)
    if kind is list:
        for each in stated:  # noqa: SIM110 - twice as fast as `all`, and asked of every list of every page
            if not suits(name, each, known):
                return False
        return True
    return takes_numbers(name, whole=kind is int) if kind in _NUMBERS else False


def _is_member(name: str, text: str) -> bool:
    wanted = expected(name) if text[:19] == "https://schema.org/" else None
    return wanted is not None and text[19:] in wanted.members


def is_other_address(text: str) -> bool:
    """Return whether a text is an address that is not one of schema.org's terms; such a one stands for anything."""
    return text[:4] == "http" and "schema.org" not in text and " " not in text


def _each(stated: Any, at: str) -> Iterator[tuple[str, Any]]:
    """Yield the values of a property with their places, those of lists and sets one by one."""
    if stated.__class__ is list:
        for number, each in enumerate(stated):
            yield from _each(each, f"{at}/{number}") if each.__class__ is dict else ((f"{at}/{number}", each),)
    elif stated.__class__ is dict and (wrapper := next((each for each in _WRAPPERS if each in stated), None)):
        inner = stated[wrapper]
        for number, each in enumerate(inner if inner.__class__ is list else [inner]):
            yield f"{at}/{wrapper}/{number}", each
    else:
        yield at, stated


def _joined(rule: str, name: str, found: list[tuple[str, Fault]], *, is_patchable: bool) -> Misfit:
    at, first = found[0]
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    message = f"{name} is {first.shown}{more}{first.why}; {first.remedy}"
    repair = [Change("replace", place, fault.instead) for place, fault in found if fault.instead and is_patchable]
    return Misfit(rule, message, at, tuple(repair))


def _fault(name: str, value: Any, wanted: Expected, known: Mapping[str, LocatedNode], terms: Terms) -> Fault | None:
    if value.__class__ is dict:
        if "@value" in value:
            return None if "@type" in value else _fault(name, value["@value"], wanted, {}, terms)
        return _of_object(name, value, wanted, known, terms)
    if value.__class__ is str:
        return of_text(value, wanted)
    if value.__class__ in (int, float, bool) and not _takes_number(value, wanted):
        shape = str(value).lower() if value.__class__ is bool else f"the number {value}"
        return Fault("value-of-other-type", shape[:60], f"schema.org expects {wanted.types}")
    return None


def _takes_number(value: Any, wanted: Expected) -> bool:
    """Return whether a bare number or truth value fits; numbers are read as text, too, and as amounts."""
    if value.__class__ is bool:
        return wanted.boolean
    if wanted.number:
        return not wanted.whole or wanted.text or wanted.amount or value == value // 1
    return wanted.text or wanted.amount


def _of_object(
    name: str, value: JSON, wanted: Expected, known: Mapping[str, LocatedNode], terms: Terms
) -> Fault | None:
    if "@type" not in value and "type" not in value:
        return _of_untyped(name, value, wanted, known, terms)
    kinds = types_of(value, terms)
    if "@id" in value and len(value) == 2 and (target := _target(value, known)):
        kinds = (*kinds, *target.types)
    if not kinds or fits(name, kinds):
        return None
    if kinds == ("Thing",):
        return Fault("generic-thing", "a mere Thing", f"schema.org expects {wanted.types}")
    return Fault("value-of-other-type", shown(value), f"schema.org expects {wanted.types}")


def _of_untyped(
    name: str, value: JSON, wanted: Expected, known: Mapping[str, LocatedNode], terms: Terms
) -> Fault | None:
    """Return what is wrong with a reference, or with a node that does not say what it is."""
    target = _target(value, known)
    if target is not None:
        if not wanted.nodes or wanted.written or fits(name, target.types):
            return None
        return Fault("value-of-other-type", shown(target.value), f"schema.org expects {wanted.types}")
    if value.keys() <= {"@id"}:
        identifier = value.get("@id")
        term = TERM.fullmatch(identifier.strip()) if isinstance(identifier, str) else None
        return of_term(term[1], wanted) if term else None
    if (
        terms.opaque
        or name in terms.defined
        or "Thing" in wanted.range
        or all(key[:1] == "@" or _LANGUAGE.fullmatch(key) for key in value)
    ):
        return None
    return Fault(
        "node-without-type",
        f"an object without @type, {_keys(value)}",
        f"write what it is, such as {_example(wanted)!r}",
    )


def _target(value: JSON, known: Mapping[str, LocatedNode]) -> LocatedNode | None:
    identifier = value.get("@id")
    return known.get(identifier) if isinstance(identifier, str) else None


def _keys(value: JSON) -> str:
    names = [key for key in value if key[:1] != "@"]
    return f"with {', '.join(names[:3])}{'…' if len(names) > 3 else ''}"[:80]


def _example(wanted: Expected) -> str:
    return sorted(wanted.range, key=lambda each: ("DataType" in vocabulary.ancestors(each), each))[
        -1 if "Person" in wanted.range else 0
    ]
