"""The RDFa of a page: RDFa 1.1 Lite, and `about`, which many templates write.

https://www.w3.org/TR/rdfa-lite/, by the rules of https://www.w3.org/TR/rdfa-core/#s_sequence and
https://www.w3.org/TR/html-rdfa/#extensions-to-the-rdfa-core-1.1-syntax.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from seoexport.document.interface import Document, Element
from seoexport.document.written_items import Texts, WrittenItem, words

#: Of https://www.w3.org/2011/rdfa-context/rdfa-1.1 what leads to schema.org.
_PREFIXES = {"schema": "http://schema.org/"}
#: What says more than which properties the text has.
_SUBJECTS = ("resource", "href", "src")


class _Context(NamedTuple):
    """What an element hands on to those inside it."""

    vocabulary: str | None
    prefixes: Mapping[str, str]
    subject: WrittenItem | None


def items(document: Document) -> list[WrittenItem]:
    """Return the items of a page that have types, in document order, those of which others consist included."""
    return _Reader(document).items() if document.select("[typeof]") else []


class _Reader:
    """One walk over a page; all that is said of one address is said of one item."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._texts = Texts(document)
        self._known: dict[str, WrittenItem] = {}
        self._all: list[WrittenItem] = []

    def items(self) -> list[WrittenItem]:
        """Return all items, each once."""
        stack: list[tuple[Element, _Context]] = [(self._document.root, _Context(None, _PREFIXES, None))]
        while stack:
            element, context = stack.pop()
            if element.attrs:
                context = self._read(element, context)
            stack += reversed([(each, context) for each in self._children(element)])
        return [item for item in self._all if item.types]

    def _children(self, element: Element) -> Iterator[Element]:
        return (each for each in element if isinstance(each, self._document.element_type))

    def _read(self, element: Element, context: _Context) -> _Context:
        """Read the attributes of one element, and return what holds inside it."""
        context = _with_names(element, context)
        about, types = element.attr("about"), element.attr("typeof")
        names = _in_full(words(element, "property"), context)
        is_own_value = element.attr("content") is None and element.attr("datatype") is None
        outer, inner = context.subject, None
        if about is not None:
            outer = self._item(about, element)
        if element.attr("property") is not None and is_own_value:
            if types is not None:
                inner = outer if about is not None else self._item(_first(element), element)
        elif about is None and (types is not None or _first(element) is not None):
            outer = inner = self._item(_first(element), element)
        typed = inner or outer
        if types is not None and typed is not None:
            typed.types = tuple(dict.fromkeys((*typed.types, *_in_full(words(element, "typeof"), context))))
        if names and outer is not None:
            outer.add(names, element, self._value(element, inner if about is None and inner is not outer else None))
        return context._replace(subject=inner or outer)

    def _value(self, element: Element, typed: WrittenItem | None) -> str | WrittenItem:
        for attribute in ("content", "datetime"):
            if (stated := element.attr(attribute)) is not None:
                return stated.strip()
        if typed is not None:
            return typed
        if element.attr("datatype") is None:
            if resource := element.attr("resource"):
                return self._item(resource, element)
            for attribute in ("href", "src"):
                if (stated := element.attr(attribute)) is not None:
                    return stated.strip()
        return self._texts.of(element)

    def _item(self, address: str | None, element: Element) -> WrittenItem:
        """Return what is known under an address, or a new item; one without address is new each time."""
        name = None if address is None else address.strip()
        item = self._known.get(name) if name is not None else None
        if item is None:
            item = WrittenItem(element, (), name)
            self._all.append(item)
            if name is not None:
                self._known[name] = item
        return item


def _first(element: Element) -> str | None:
    return next((stated for name in _SUBJECTS if (stated := element.attr(name)) is not None), None)


def _with_names(element: Element, context: _Context) -> _Context:
    """Return a context with the vocabulary and the prefixes that an element states."""
    if (vocabulary := element.attr("vocab")) is not None:
        context = context._replace(vocabulary=vocabulary.strip() or None)
    stated = dict(_prefixes(element))
    return context._replace(prefixes={**context.prefixes, **stated}) if stated else context


def _prefixes(element: Element) -> Iterator[tuple[str, str]]:
    for name in element.attrs:
        if name.startswith("xmlns:"):
            yield name.removeprefix("xmlns:").lower(), element.attr(name) or ""
    parts = (element.attr("prefix") or "").split()
    for name, address in zip(parts[::2], parts[1::2], strict=False):
        if name.endswith(":"):
            yield name[:-1].lower(), address


def _in_full(names: tuple[str, ...], context: _Context) -> tuple[str, ...]:
    """Return names with the address of their vocabulary; those without vocabulary mean nothing."""
    return tuple(full for name in names if (full := _full(name, context)))


def _full(name: str, context: _Context) -> str | None:
    prefix, colon, plain = name.partition(":")
    if not colon:
        return context.vocabulary + name if context.vocabulary else None
    return context.prefixes.get(prefix.lower(), f"{prefix}:") + plain
