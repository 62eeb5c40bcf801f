"""The JSON-LD scripts of a page, each read for itself: one broken block never hides another."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.document.interface import Document, Element
from seoexport.document.json_repair import repaired
from seoexport.document.json_text import escaped, strict
from seoexport.model import JSON

_CONTAINERS = (dict, list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A JSON-LD script: its value, or what is wrong with it and where; `pointer` names it among the page's scripts.

    A script with an error has a value, too, where nothing had to be guessed: what was `forgiven` says why no search
    engine reads it.
    """

    text: str
    pointer: str
    value: Any = None
    error: str | None = None
    forgiven: tuple[str, ...] = ()
    line: int | None = None
    column: int | None = None


def scripts(document: Document) -> tuple[Script, ...]:
    """Return the page's JSON-LD scripts in document order, those in templates left out.

    https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
    """
    return tuple(_read(document, element, number) for number, element in enumerate(script_elements(document)))


def syntax_findings(scripts: tuple[Script, ...]) -> Iterator[Finding]:
    """Yield each script that is no JSON, at the place where reading ended."""
    for script in scripts:
        if script.error is not None:
            message = f"the JSON-LD block cannot be read: {script.error}"
            if script.forgiven:
                message += f"; forgiven here: {', '.join(script.forgiven)}"
            problem = Problem(message=message, at=script.pointer, line=script.line, column=script.column)
            yield Finding(rule="json-ld-syntax", problem=problem)


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
            inner = [(escaped(key), part) for key, part in each.items() if part.__class__ in _CONTAINERS]
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


def script_elements(document: Document) -> list[Element]:
    """Return the elements of the page's JSON-LD scripts, in the order in which pointers number them."""
    return [each for each in document.elements("script") if _is_json_ld(each)]


def _is_json_ld(element: Element) -> bool:
    kind = element.attr("type")
    return kind is not None and kind.partition(";")[0].strip().lower() == "application/ld+json"


def _read(document: Document, element: Element, number: int) -> Script:
    text, pointer = element.text, f"/{number}"
    try:
        value = strict(text)
    except json.JSONDecodeError as error:
        line, column = place_in_text(document, element, error.lineno, error.colno)
        return _broken(text, pointer, error.msg, line, column)
    except ValueError as error:
        return _broken(text, pointer, str(error), document.line(element), document.column(element))
    return Script(text=text, pointer=pointer, value=value, line=document.line(element), column=document.column(element))


def _broken(text: str, pointer: str, error: str, line: int | None, column: int | None) -> Script:
    value, forgiven = repaired(text) or (None, ())
    return Script(
        text=text, pointer=pointer, value=value, error=error.lower(), forgiven=forgiven, line=line, column=column
    )


def place_in_text(document: Document, element: Element, line: int, column: int) -> tuple[int | None, int | None]:
    """Return the line and column of the file for those of a script's text, as far as they are known."""
    start = document.text_start(element)
    if start is not None:
        return start[0] + line - 1, start[1] + column - 1 if line == 1 else column
    tag = document.line(element)
    return None if tag is None else tag + line - 1, None if line == 1 else column
