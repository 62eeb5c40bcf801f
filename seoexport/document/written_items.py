"""Items as the attributes of a page state them, names in full: what Microdata and RDFa have in common."""

from __future__ import annotations

from dataclasses import dataclass, field

from seoexport.document.flow import text_of
from seoexport.document.interface import Document, Element
from seoexport.text import collapse

#: What a page may say in attributes: the fullest real page seen has some four thousand values.
MAX_VALUES = 100_000
#: A property within a property repeats its text.
MAX_TEXT = 20_000_000
#: No property of any vocabulary has a longer name.
MAX_NAME = 128
#: Texts in which a script or a style may stand.
_LONG = 200


@dataclass(slots=True, eq=False)
class WrittenItem:
    """A thing with the element that begins it; its properties are added while the page is read.

    A value is a text or another item. Items may refer to each other in a circle.
    """

    element: Element
    types: tuple[str, ...]
    identifier: str | None
    properties: list[tuple[str, Element, str | WrittenItem]] = field(default_factory=list)

    def add(self, names: tuple[str, ...], element: Element, value: str | WrittenItem) -> None:
        """Add the value of an element for each of its names."""
        self.properties += ((name, element, value) for name in names)


class Texts:
    """The texts of elements, blanks collapsed, until there are more of them than a page of people has.

    Scripts and styles are text to the standard, and to nobody who reads values; a long text is read without them.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._left = MAX_TEXT

    def of(self, element: Element) -> str:
        """Return the text inside an element."""
        text = element.text if self._left > 0 else ""
        self._left -= len(text)
        if len(text) > _LONG and element.select("script, style"):
            return text_of(self._document, element)
        return collapse(text)


def words(element: Element, attribute: str) -> tuple[str, ...]:
    """Return the words of an attribute, each once, those left out that are too long to be names."""
    stated = element.attr(attribute)
    return tuple(word for word in dict.fromkeys(stated.split()) if len(word) <= MAX_NAME) if stated else ()
