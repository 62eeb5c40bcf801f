"""The schema.org vocabulary as one table: types, properties, enumerations and what supersedes what.

Release 30.0 of schema.org, with its pending and retired terms, under CC BY-SA 3.0
(https://creativecommons.org/licenses/by-sa/3.0/); `scripts/update-vocabulary` writes the table.
Names stand without `https://schema.org/`. Importing this module reads nothing; the table is read at the first question.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, NamedTuple

#: The release of schema.org that the table holds.
VERSION = "30.0"

_NONE: frozenset[str] = frozenset()

#: More than schema.org has terms; a limit all the same, for the names come from anybody's pages.
_REMEMBERED = 4096


class Property(NamedTuple):
    """What schema.org says of one property; `range` holds data types such as `Text` as well as types."""

    domain: frozenset[str]
    range: frozenset[str]
    superseded_by: str | None


def is_type(name: str) -> bool:
    """Return whether schema.org has this type; data types count, to tell them apart see `ancestors`.

    >>> is_type("MedicalWebPage"), is_type("Text"), is_type("medicalwebpage"), is_type("lastReviewed")
    (True, True, False, False)
    """
    return name in _table()["types"]


@cache
def type_names() -> tuple[str, ...]:
    """Return the names of all types, sorted."""
    return tuple(sorted(_table()["types"]))


@lru_cache(maxsize=_REMEMBERED)
def ancestors(type_name: str) -> frozenset[str]:
    """Return the type and every type above it; nothing for what is no type.

    The data types end in `DataType` instead of `Thing`; `URL` is below `Text`, `Integer` below `Number`.

    >>> sorted(ancestors("MedicalWebPage"))
    ['CreativeWork', 'MedicalWebPage', 'Thing', 'WebPage']
    >>> sorted(ancestors("URL"))
    ['DataType', 'Text', 'URL']
    """
    if not is_type(type_name):
        return _NONE
    return _NONE.union({type_name}, *map(ancestors, _table()["types"][type_name]))


@lru_cache(maxsize=_REMEMBERED)
def property_of(name: str) -> Property | None:
    """Return what schema.org says of a property, or None for a name that it does not have.

    >>> sorted(property_of("author").range)
    ['Organization', 'Person']
    >>> property_of("aspect").superseded_by
    'mainContentOfPage'
    """
    found = _table()["properties"].get(name)
    if found is None:
        return None
    return Property(frozenset(found["domain"]), frozenset(found["range"]), superseded_by(name))


def superseded_by(term: str) -> str | None:
    """Return the type or property that replaces this one, where schema.org retired it.

    >>> superseded_by("Code"), superseded_by("Article")
    ('SoftwareSourceCode', None)
    """
    replacement: str | None = _table()["superseded"].get(term)
    return replacement


def has(type_name: str, property_name: str) -> bool:
    """Return whether a node of this type may have this property, its own or one of a type above.

    >>> has("MedicalWebPage", "lastReviewed"), has("Article", "lastReviewed"), has("Article", "@id")
    (True, False, False)
    """
    known = property_of(property_name)
    return known is not None and not known.domain.isdisjoint(ancestors(type_name))


def accepts(property_name: str, type_name: str) -> bool:
    """Return whether schema.org expects values of this type: one in the range, one below it, or a Role.

    https://schema.org/Role stands in for any value, to say more about how it applies.

    >>> accepts("author", "Person"), accepts("author", "Hospital"), accepts("author", "Role"), accepts("author", "Text")
    (True, True, True, False)
    >>> accepts("url", "Text"), accepts("keywords", "URL")
    (False, True)
    """
    known = property_of(property_name)
    above = ancestors(type_name)
    return known is not None and ("Role" in above or not known.range.isdisjoint(above))


def tolerates(property_name: str, type_name: str) -> bool:
    """Return whether consumers take values of this type: all that schema.org expects, and text or a URL anywhere.

    https://schema.org/docs/datamodel.html, "Conformance": text is accepted where a Person, a Place or another Thing
    is expected, and a URL with every property.

    >>> tolerates("author", "Text"), tolerates("author", "URL"), tolerates("author", "Place")
    (True, True, False)
    """
    return accepts(property_name, type_name) or (property_of(property_name) is not None and _is_text(type_name))


def _is_text(type_name: str) -> bool:
    return "Text" in ancestors(type_name)


@lru_cache(maxsize=_REMEMBERED)
def properties_of(type_name: str) -> frozenset[str]:
    """Return the names of all properties that a node of this type may have.

    >>> {"name", "lastReviewed", "author"} <= properties_of("MedicalWebPage")
    True
    """
    own = _by_domain()
    return _NONE.union(*(own.get(each, _NONE) for each in ancestors(type_name)))


@cache
def _by_domain() -> dict[str, frozenset[str]]:
    """Return the properties that each type has of its own."""
    found: dict[str, set[str]] = {}
    for name, each in _table()["properties"].items():
        for owner in each["domain"]:
            found.setdefault(owner, set()).add(name)
    return {owner: frozenset(names) for owner, names in found.items()}


@cache
def property_names() -> tuple[str, ...]:
    """Return the names of all properties, sorted."""
    return tuple(sorted(_table()["properties"]))


@lru_cache(maxsize=_REMEMBERED)
def members(enumeration: str) -> frozenset[str]:
    """Return the values of an enumeration, those of the enumerations below it included.

    >>> sorted(members("MedicalEvidenceLevel"))
    ['EvidenceLevelA', 'EvidenceLevelB', 'EvidenceLevelC']
    """
    table = _table()["enumerations"]
    return frozenset(each for name, own in table.items() if enumeration in ancestors(name) for each in own)


@lru_cache(maxsize=_REMEMBERED)
def enumerations_of(member: str) -> frozenset[str]:
    """Return the enumerations that list this value; `Radiography` is in two.

    >>> sorted(enumerations_of("Cardiovascular")), sorted(enumerations_of("Cardiology"))
    (['MedicalSpecialty'], [])
    """
    return frozenset(name for name, own in _table()["enumerations"].items() if member in own)


@cache
def _table() -> Any:
    import json
    from importlib.resources import files

    return json.loads(files(__name__).joinpath("schema_org.json").read_text(encoding="utf-8"))
