"""The JSON-LD scripts of a page, each read for itself: one broken block never hides another."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from seoexport.document.interface import Document, Element
from seoexport.model import JSON

#: What a JSON-LD block may nest before it is refused; the deepest real one seen had 14 levels.
MAX_DEPTH = 200

_CONTAINERS = (dict, list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A JSON-LD script: its value, or what is wrong with it and where; `pointer` names it among the page's scripts."""

    text: str
    pointer: str
    value: Any = None
    error: str | None = None
    line: int | None = None
    column: int | None = None


def scripts(document: Document) -> tuple[Script, ...]:
    """Return the page's JSON-LD scripts in document order, those in templates left out.

    https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
    """
    found = [each for each in document.elements("script") if _is_json_ld(each)]
    return tuple(_read(document, element, number) for number, element in enumerate(found))


def located(value: Any, pointer: str) -> Iterator[tuple[str, JSON]]:
    """Yield every typed object of a JSON-LD value with its JSON pointer, outer before inner.

    >>> [(at, node["@type"]) for at, node in located({"@graph": [{"@type": "A", "b": {"@type": "B"}}]}, "")]
    [('/@graph/0', 'A'), ('/@graph/0/b', 'B')]
    """
    stack: list[tuple[str, Any]] = [(pointer, value)] if value.__class__ in _CONTAINERS else []
    while stack:
        at, each = stack.pop()
        if each.__class__ is dict:
            if "@type" in each:
                yield at, each
            inner = [(_escaped(key), part) for key, part in each.items() if part.__class__ in _CONTAINERS]
        else:
            inner = [(str(n), part) for n, part in enumerate(each) if part.__class__ in _CONTAINERS]
        if inner:
            stack.extend([(f"{at}/{key}", part) for key, part in reversed(inner)])


def types(node: JSON) -> tuple[str, ...]:
    """Return a node's types, of which JSON-LD allows one or a list, without the vocabulary's address.

    >>> types({"@type": ["https://schema.org/Article", "Thing"]})
    ('Article', 'Thing')
    """
    stated = node.get("@type", ())
    if stated.__class__ is str and "/" not in stated:
        return (stated,)
    names = (stated,) if isinstance(stated, str) else stated if isinstance(stated, list) else ()
    return tuple(name.rpartition("schema.org/")[2] for name in names if isinstance(name, str))


def strict(text: str) -> Any:
    """Return the value of a JSON text as RFC 8259 has it: no NaN, no depth beyond MAX_DEPTH.

    Raises ValueError, of which JSONDecodeError knows the place.
    """
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError(f"nested more than {MAX_DEPTH} deep") from None
    # Counting brackets is enough for nearly all texts: none nests deeper than it has brackets.
    if text.count("{") + text.count("[") > MAX_DEPTH and _depth(value) > MAX_DEPTH:
        raise ValueError(f"nested more than {MAX_DEPTH} deep")
    return value


def _is_json_ld(element: Element) -> bool:
    kind = element.attr("type")
    return kind is not None and kind.partition(";")[0].strip().lower() == "application/ld+json"


def _read(document: Document, element: Element, number: int) -> Script:
    text = element.text
    line = document.line(element)
    try:
        return Script(text=text, pointer=f"/{number}", value=strict(text), line=line, column=document.column(element))
    except json.JSONDecodeError as error:
        at = None if line is None else line + error.lineno - 1
        column = error.colno if error.lineno > 1 else None
        return Script(text=text, pointer=f"/{number}", error=error.msg.lower(), line=at, column=column)
    except ValueError as error:
        return Script(text=text, pointer=f"/{number}", error=str(error).lower(), line=line)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


def _depth(value: Any) -> int:
    depth, level = 0, [value]
    while level and depth <= MAX_DEPTH:
        depth += 1
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, dict | list)
        ]
    return depth


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1") if "/" in key or "~" in key else key
