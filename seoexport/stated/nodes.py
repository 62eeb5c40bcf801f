"""Properties and the nodes in them: each value by the range that schema.org has for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any, NamedTuple

from seoexport.model import JSON
from seoexport.stated.doses import dose
from seoexport.stated.kinds import kind_in_list, kind_of_mapping, kind_of_text, node_types, saying
from seoexport.stated.literals import is_address, is_harmful, literal
from seoexport.stated.names import action_named, property_named
from seoexport.stated.wishes import repeated, unfit, unknown, unnamed, untyped
from seoexport.text import storable
from seoexport.urls import absolute

#: What a mapping says of itself rather than of the thing.
_OWN = frozenset(("type", "@type", "@id", "@context"))
#: Of pictures and films in pixels, for which schema.org has no type.
_SIZES = frozenset(("width", "height"))
_EMPTY: tuple[Any, ...] = (None, "", [], {})


class Slot(NamedTuple):
    """A property of a node of type `kind`, its range, what addresses are resolved against, and where it was stated."""

    kind: str
    name: str
    wanted: frozenset[str]
    base: str | None
    at: str


class Misfit(NamedTuple):
    """What does not fit, where it was stated, and the words for it: to find them takes longer than to see it."""

    at: str
    message: Callable[[], str]


class Read(NamedTuple):
    """A value as JSON-LD has it, None where nothing is left of it, and what did not fit."""

    value: Any = None
    misfits: tuple[Misfit, ...] = ()


def properties(
    values: Mapping[str, Any], kind: str, base: str | None, within: str = ""
) -> tuple[JSON, tuple[Misfit, ...]]:
    """Return the properties that a mapping states of a node of that type; `within` is the path that leads to it."""
    found: JSON = {}
    misfits: list[Misfit] = []
    for key, value in values.items():
        if key in _OWN or value in _EMPTY:
            continue
        at = f"{within}{key}"
        known = _known(key, kind)
        if known is None:
            misfits.append(Misfit(at, partial(unknown, kind, key, value)))
        elif known[0] in found:
            misfits.append(Misfit(at, partial(repeated, key, known[0])))
        else:
            read = _value(value, Slot(kind, *known, base, at))
            misfits += read.misfits
            if read.value not in _EMPTY:
                found[known[0]] = read.value
    return found, tuple(misfits)


@lru_cache(maxsize=4096)
def _known(key: str, kind: str) -> tuple[str, frozenset[str]] | None:
    """Return the property that a key means, and its range."""
    from seoexport.vocabulary import ancestors, property_of

    name = property_named(key, kind)
    known = property_of(name) if name else None
    if name is None or known is None:
        return None
    counts_pixels = name in _SIZES and "MediaObject" in ancestors(kind)
    return name, known.range | {"Integer"} if counts_pixels else known.range


def _value(value: Any, slot: Slot) -> Read:
    if not isinstance(value, list):
        return _single(value, slot)
    kind = kind_in_list(slot.kind, slot.name)
    parts = [_part(each, slot._replace(at=f"{slot.at}.{number}"), kind) for number, each in enumerate(value)]
    filled = [part.value for part in parts if part.value not in _EMPTY]
    return Read(filled, tuple(misfit for part in parts for misfit in part.misfits))


def _part(value: Any, slot: Slot, kind: str | None) -> Read:
    named = _named(value, kind, slot) if kind and isinstance(value, str) else None
    return Read(named) if named else _single(value, slot)


def _single(value: Any, slot: Slot) -> Read:
    """Return one value of a property.

    1. a mapping as a node
    2. a text, number or truth value as the range has them
    3. a text or number as the node that it names, where that has one reading
    4. a text that names a person or a body, of which nobody said which, as it is:
       https://schema.org/docs/datamodel.html#conformance
    """
    if isinstance(value, Mapping) and "@value" in value:
        value = value["@value"]
    if value in _EMPTY or (isinstance(value, str) and not value.strip()):
        return Read()
    if isinstance(value, Mapping):
        return _reference(value, slot) if value.keys() == {"@id"} else _node(value, slot)
    read = literal(value, slot.wanted, slot.base)
    read = _thing_named(value, slot) if read is None else read
    if read is not None:
        return Read(read)
    return Read(None, (Misfit(slot.at, partial(unfit, slot.name, value, slot.wanted)),))


def _thing_named(value: Any, slot: Slot) -> Any:
    """Return what a text or number names in a property that takes nodes and, apart from addresses, nothing else."""
    kinds = node_types(slot.wanted)
    if (
        not kinds
        or slot.wanted - {"URL", *kinds}
        or isinstance(value, bool)
        or not isinstance(value, str | int | float)
    ):
        return None
    if kind := kind_of_text(slot.kind, slot.name, slot.wanted):
        return _named(value, kind, slot)
    if not isinstance(value, str) or is_harmful(value) or "URL" in slot.wanted:
        return None
    text = storable(value.strip())
    return absolute(text, slot.base) if is_address(text) else text


def _named(value: Any, kind: str, slot: Slot) -> JSON | None:
    from seoexport.vocabulary import property_of

    text = value.strip() if isinstance(value, str) else ""
    if kind == "Action" and (action := action_named(text)):
        return {"@type": action}
    if (kind == "DrugStrength" or kind.endswith("DoseSchedule")) and (said := dose(text, kind)):
        return {"@type": kind, **said}
    name = saying(kind, address=is_address(text))
    if name is None or is_harmful(text):
        return None
    known = property_of(name)
    read = literal(value, known.range, slot.base) if known else None
    return None if read in _EMPTY else {"@type": kind, name: read}


def _reference(value: Mapping[str, Any], slot: Slot) -> Read:
    """Return a node that is named and not described, for whoever knows the other nodes."""
    address = absolute(value["@id"], slot.base) if isinstance(value["@id"], str) else None
    if address:
        return Read({"@id": address})
    return Read(None, (Misfit(slot.at, partial(unnamed, slot.name, value["@id"])),))


def _node(values: Mapping[str, Any], slot: Slot) -> Read:
    from seoexport.vocabulary import accepts

    kind = kind_of_mapping(values, slot.kind, slot.name, slot.wanted)
    if kind is None or not accepts(slot.name, kind):
        return Read(None, (Misfit(slot.at, partial(untyped, slot.name, values, slot.wanted)),))
    found, misfits = properties(values, kind, slot.base, f"{slot.at}.")
    identifier = values.get("@id")
    address = absolute(identifier, slot.base) if isinstance(identifier, str) else None
    node: JSON = {"@type": kind, "@id": address} if address else {"@type": kind}
    return Read(node | found if found or address or _says_all(kind, values) else None, misfits)


def _says_all(kind: str, values: Mapping[str, Any]) -> bool:
    """Return whether a node needs no property: what was counted is an action of that type, whoever acted.

    https://schema.org/interactionType
    """
    from seoexport.vocabulary import ancestors

    return values.keys() <= {"@type", "type"} and "Action" in ancestors(kind)
