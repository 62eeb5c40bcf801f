"""The JSON-LD scripts of a page, each read for itself: one broken block never hides another."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal, TypeAlias

from seoexport.document.interface import Document, Element
from seoexport.document.json_limits import TooLarge
from seoexport.document.json_repair import repaired
from seoexport.document.json_text import escaped
from seoexport.document.strict_json import strict_with_repeats
from seoexport.model import JSON

#: A line and a column, as far as they are known.
Place: TypeAlias = tuple[int | None, int | None]

Fault = Literal["syntax", "forgiven", "escaped", "cut", "empty", "too large"]

_CONTAINERS = (dict, list)
#: A string, and its closing quote if it has one.
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+("|\\?\Z)', re.DOTALL)
#: What follows the end of a script that was cut in two: the end of a string, then a sign of JSON.
_REST = re.compile(r'[^"<]*+"\s*+[,:}\]]')
_MAX_REST = 10_000


#: So much of a broken block tells where in its line to look.
_SIGNS_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A JSON-LD script: its value, or what is wrong with it and where; `pointer` names it among the page's scripts.

    A script with an error has a value, too, where nothing had to be guessed: what was `forgiven` says why no search
    engine reads it. `fault` is the kind of the error. `repeats` is true where a key stands in its object twice.
    """

    text: str
    pointer: str
    value: Any = None
    error: str | None = None
    fault: Fault | None = None
    forgiven: tuple[str, ...] = ()
    line: int | None = None
    column: int | None = None
    repeats: bool = False


def scripts(document: Document) -> tuple[Script, ...]:
    """Return the page's JSON-LD scripts in document order, those in templates left out.

    https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
    """
    return tuple(_read(document, element, number) for number, element in enumerate(script_elements(document)))


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
            inner = [(f"{at}/{escaped(key)}", part) for key, part in each.items() if part.__class__ in _CONTAINERS]
        else:
            inner = [(f"{at}/{n}", part) for n, part in enumerate(each) if part.__class__ in _CONTAINERS]
        inner.reverse()
        stack += inner


def types(node: JSON) -> tuple[str, ...]:
    """Return a node's types, of which JSON-LD allows one or a list, without the vocabulary's address.

    >>> types({"@type": ["https://schema.org/Article", "Thing"]})
    ('Article', 'Thing')
    """
    stated = node.get("@type", ())
    if stated.__class__ is str and ":" not in stated and "/" not in stated:
        return (stated,)
    names = (stated,) if isinstance(stated, str) else stated if isinstance(stated, list) else ()
    return tuple(name.rpartition("schema.org/")[2].removeprefix("schema:") for name in names if isinstance(name, str))


def script_elements(document: Document) -> list[Element]:
    """Return the elements of the page's JSON-LD scripts, in the order in which pointers number them."""
    return [each for each in document.elements("script") if _is_json_ld(each)]


def _is_json_ld(element: Element) -> bool:
    kind = element.attr("type")
    return kind is not None and kind.partition(";")[0].strip().lower() == "application/ld+json"


def _read(document: Document, element: Element, number: int) -> Script:
    text, pointer = element.text, f"/{number}"
    try:
        value, repeats = strict_with_repeats(text)
    except json.JSONDecodeError as error:
        is_empty = not text.strip()
        place = place_in_text(document, element, *((1, 1) if is_empty else (error.lineno, error.colno)))
        return _broken(document, element, text, pointer, _told(error), place)
    except TooLarge as error:
        line, column = document.line(element), document.column(element)
        return Script(text=text, pointer=pointer, error=str(error), fault="too large", line=line, column=column)
    line, column = document.line(element), document.column(element)
    return Script(text=text, pointer=pointer, value=value, line=line, column=column, repeats=repeats)


def _told(error: json.JSONDecodeError) -> str:
    """Return what is wrong, and the first signs of what it is wrong with."""
    rest = error.doc[error.pos : error.pos + _SIGNS_SHOWN]
    message = error.msg.removesuffix(" at")
    return f"{message} at {rest!r}" if rest.strip() and not rest.startswith(("NaN", "-Inf", "Inf")) else message


def _broken(document: Document, element: Element, text: str, pointer: str, error: str, place: Place) -> Script:
    value, forgiven = repaired(text) or (None, ())
    return Script(
        text=text,
        pointer=pointer,
        value=value,
        error=error[:1].lower() + error[1:],
        fault=_fault(document, element, text, forgiven),
        forgiven=forgiven,
        line=place[0],
        column=place[1],
    )


def _fault(document: Document, element: Element, text: str, forgiven: tuple[str, ...]) -> Fault:
    if not text.strip():
        return "empty"
    if "escaped quotes" in forgiven or ('"' not in text and "&amp;quot;" in text):
        return "escaped"
    if forgiven:
        return "forgiven"
    return "cut" if _is_cut(document, element, text) else "syntax"


def _is_cut(document: Document, element: Element, text: str) -> bool:
    """Return whether a script ends inside a string that goes on in the page, or goes on behind its end tag.

    https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
    """
    if "<!--" in text and "</script" in text.lower():
        return True
    last = next((match for match in _STRING.finditer(text) if match.end() == len(text)), None)
    return last is not None and not last[1] and _REST.match(_behind(document, element)) is not None


def _behind(document: Document, element: Element) -> str:
    """Return the text behind a script, as far as a string may go on in it; text in the head opens the body."""
    places = (
        [element.next_sibling, *islice(document.body, 1)] if element.parent == document.head else [element.next_sibling]
    )
    return "".join(each.data for each in places if isinstance(each, document.text_type))[:_MAX_REST]


def place_in_text(document: Document, element: Element, line: int, column: int) -> Place:
    """Return the line and column of the file for those of a script's text, as far as they are known."""
    return places_in_text(document, element)(line, column)


def places_in_text(document: Document, element: Element) -> Callable[[int, int], Place]:
    """Return what tells the line and column of the file for those of a script's text, as far as they are known."""
    start, tag = document.text_start(element), document.line(element)

    def place(line: int, column: int) -> Place:
        if start is not None:
            return start[0] + line - 1, start[1] + column - 1 if line == 1 else column
        return None if tag is None else tag + line - 1, None if line == 1 else column

    return place
