"""What in a graph schema.org does not have: the vocabulary held against nodes, for tests.

A value's types are read from its form. A string may be text; one that looks like a date may be a Date, and so on, and
one is enough that the property accepts. Nothing is taken for granted that schema.org only tolerates, but what stands
in `TOLERATED`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.vocabulary import accepts, ancestors, enumerations_of, has, property_of, superseded_by

#: A property and a kind of value that schema.org does not expect of it, and who reads it all the same.
TOLERATED = {
    ("width", "Integer"): "pixels, which https://developers.google.com/search/docs/appearance/structured-data/video "
    "and the examples of https://schema.org/ImageObject state as plain numbers",
    ("height", "Integer"): "as width",
    (
        "item",
        "URL",
    ): "a step's address in https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
}

_FORMS = {
    "Date": re.compile(r"\d{4}(-\d\d(-\d\d)?)?"),
    "DateTime": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?"),
    "Energy": re.compile(r"\d+(\.\d+)? \w+"),
    "Mass": re.compile(r"\d+(\.\d+)? \w+"),
    "Time": re.compile(r"\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?"),
    "Duration": re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?"),
    "URL": re.compile(r"https?://[^\s<>\"]+"),
}
_TERM = re.compile(r"https?://schema\.org/(\w+)")

#: Text that no form tells apart from other text.
_TEXTS = ("Text", "CssSelectorType", "XPathType", "PronounceableText")

#: Not of a type: https://schema.org/docs/actions.html adds `-input` and `-output` to the properties of an action.
_ANNOTATION = re.compile(r"@(id|type)|[a-z]\w+-(input|output)")


def problems(nodes: list[dict[str, Any]], graph: list[dict[str, Any]] | None = None) -> Iterator[str]:
    """Yield what is not in the vocabulary; references are looked up among the nodes and in `graph`."""
    known = {node["@id"]: node for node in (*(graph or ()), *nodes)}
    for node in nodes:
        yield from _of_node(node, known)


def _of_node(node: dict[str, Any], known: dict[str, Any], within: str = "") -> Iterator[str]:
    """Yield the problems of a node; a Role repeats the property that it stands in: https://schema.org/Role."""
    types = _types(node)
    repeated = within if any("Role" in ancestors(each) for each in types) else ""
    label = "+".join(types)
    for each in types:
        if "Thing" not in ancestors(each):
            yield f"{each} is no type"
        elif superseded_by(each):
            yield f"{each} is superseded by {superseded_by(each)}"
    for name, value in node.items():
        if _ANNOTATION.fullmatch(name):
            continue
        if property_of(name) is None:
            yield f"{name} is no property"
            continue
        if superseded_by(name):
            yield f"{name} is superseded by {superseded_by(name)}"
        if name != repeated and not any(has(each, name) for each in types):
            yield f"{label} has no {name}"
        for each in value if isinstance(value, list) else [value]:
            yield from _of_value(f"{label}.{name}", name, each, known)


def _of_value(place: str, name: str, value: Any, known: dict[str, Any]) -> Iterator[str]:
    if isinstance(value, dict) and value.keys() != {"@id"}:
        yield from _of_node(value, known, within=name)
    kinds = _kinds(value, known)
    if not kinds:
        yield f"{place} refers to nothing: {value}"
    elif not any(accepts(name, kind) or (name, kind) in TOLERATED for kind in kinds):
        yield f"{place} does not expect {' or '.join(kinds)}: {value}"


def _kinds(value: Any, known: dict[str, Any]) -> list[str]:
    """Return the types that a value may be of; nothing for a reference that leads nowhere."""
    if isinstance(value, dict):
        return _types(known.get(value["@id"], {}) if value.keys() == {"@id"} else value)
    if isinstance(value, bool):
        return ["Boolean"]
    if isinstance(value, int | float):
        return ["Integer" if isinstance(value, int) else "Float"]
    if not isinstance(value, str):
        return [type(value).__name__]
    term = _TERM.fullmatch(value)
    return [
        *_TEXTS,
        *(kind for kind, form in _FORMS.items() if form.fullmatch(value)),
        *(enumerations_of(term[1]) if term else ()),
    ]


def _types(node: dict[str, Any]) -> list[str]:
    types = node.get("@type", [])
    return [types] if isinstance(types, str) else list(types)
