"""The values of a node's property, each with its place; references are followed to the nodes of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from seoexport.diagnostics import Change
from seoexport.document.json_ld import types
from seoexport.one_or_many import as_list
from seoexport.validator.view import LocatedNode, Stated, View

#: Of a text, as many characters are shown as tell it apart.
LONGEST_SHOWN = 40

_TERM = re.compile(r"(?:https?://(?:www\.)?schema\.org/|schema:)(\w+)[/#]?")
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//|/|#|www\.)\S*", re.IGNORECASE)
_REFERENCE = frozenset(("@id", "@type"))


class Value(NamedTuple):
    """One value of a property; `at` is where it stands, `node_at` where the node it refers to does."""

    at: str
    value: Any
    node_at: str

    @property
    def types(self) -> tuple[str, ...]:
        """The types of a node, none for a text."""
        return types(self.value) if isinstance(self.value, dict) else ()

    @property
    def text(self) -> str:
        """What is written where a text is, blanks at its ends left out; empty for others and for addresses."""
        text = self.value.strip() if isinstance(self.value, str) else ""
        return "" if _ADDRESS.fullmatch(text) else text

    @property
    def term(self) -> str | None:
        """The term of schema.org that an address names, written as text or as reference."""
        is_reference = isinstance(self.value, dict) and not self.value.keys() - _REFERENCE
        identifier = self.value.get("@id") if is_reference else self.value
        found = _TERM.fullmatch(identifier.strip()) if isinstance(identifier, str) else None
        return found[1] if found else None


def values(view: View, node: LocatedNode, key: str) -> Iterator[Value]:
    """Yield the values of a property of a node, empty ones left out."""
    stated = node.value.get(key)
    for number, each in enumerate(as_list(stated)):
        if not is_empty(each):
            at = f"{node.at}/{key}/{number}" if isinstance(stated, list) else f"{node.at}/{key}"
            yield _followed(view, Value(at, each, at))


def is_empty(value: Any) -> bool:
    """Return whether a value says nothing: a blank text, a list or an object without anything in it."""
    return value in ([], {}, None) or (isinstance(value, str) and not value.strip())


def replaced(stated: Stated, value: Any) -> tuple[Change, ...]:
    """Return the change that writes another value in the place of one; elements of Microdata and RDFa stay."""
    return (Change("replace", stated.at, value),) if stated.node.syntax == "json-ld" else ()


def _followed(view: View, stated: Value) -> Value:
    """Return a reference with the node of the page that it leads to, other values as they are."""
    known = referenced(view, stated.value)
    return Value(stated.at, known.value, known.at) if known else stated


def referenced(view: View, value: Any) -> LocatedNode | None:
    """Return the node of the page that a reference leads to, None for other values and where the page lacks it."""
    if not isinstance(value, dict) or not isinstance(name := value.get("@id"), str) or value.keys() - _REFERENCE:
        return None
    return view.by_id.get(name)


def followed(view: View, value: Any) -> Any:
    """Return what the node says to which a reference leads, other values as they are."""
    known = referenced(view, value)
    return known.value if known else value


def shown(value: Any) -> str:
    """Return a value as a message quotes it, so much of it as tells it apart.

    >>> shown("Cramp"), shown({"@type": "Person", "name": "Ada"}), shown({"@type": ["WebPage"]})
    ("'Cramp'", "the Person 'Ada'", 'a WebPage')
    """
    if not isinstance(value, dict):
        text = str(value)
        return repr(text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…")
    kind, name = " and ".join(types(value)) or "node", value.get("name")
    return f"the {kind} {shown(name)}" if isinstance(name, str) and name.strip() else f"{_article(kind)} {kind}"


def _article(word: str) -> str:
    return "an" if word.startswith(("A", "E", "I", "O")) else "a"
