"""What seoexport asks of an HTML parser: a tree as https://html.spec.whatwg.org/multipage/parsing.html builds it.

turbohtml's nodes have this shape themselves, so that reading costs no wrapper; another parser is adapted to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from seoexport.document.items import Item
from seoexport.model import Origin


class Element(Protocol):
    """One element. Iterating over it gives its child nodes in document order."""

    @property
    def tag(self) -> str:
        """Its name, in lower case."""

    @property
    def parent(self) -> Any:
        """The node that it stands in."""

    @property
    def next_sibling(self) -> Any:
        """The node behind it in the same parent, or None."""

    @property
    def text(self) -> str:
        """All text inside it, hidden or not, as it stands in the source."""

    @property
    def html(self) -> str:
        """Itself and all inside it as HTML."""

    @property
    def source_line(self) -> int | None:
        """The line of its start tag, from 1; None where the parser made it up or does not tell."""

    @property
    def source_col(self) -> int | None:
        """The column of its start tag, from 0."""

    @property
    def attrs(self) -> Any:
        """Its attributes by name; false where it has none."""

    @property
    def descendants(self) -> Iterator[Any]:
        """All nodes inside it, in document order."""

    def attr(self, name: str, /, default: str | None = None) -> str | None:
        """Return the value of an attribute."""

    def css_path(self) -> str:
        """Return a CSS selector that names only this element."""

    def iter_elements(self, tags: Sequence[str] | None = None, /) -> Iterator[Any]:
        """Yield the elements inside it, or those that have one of these names, in document order."""

    def select(self, selector: str, /) -> Sequence[Any]:
        """Return the elements inside it that match a CSS selector, in document order."""

    def __iter__(self) -> Iterator[Any]: ...


#: A page has an origin for each heading, question and link; made like this they cost half.
_NEW = tuple.__new__


def _unknown(_: Element) -> None:
    return None


def _none() -> list[Item]:
    return []


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A parsed page.

    `text_type` and `element_type` are the classes of text and element nodes in this tree. `named` returns all
    elements of one name, which parsers keep at hand. `first_line` is the
    line of the file at which the parsed source began, None where lines of the tree mean nothing in the file.
    `tag_end` tells the line, from 1, and the column, from 0, behind an element's start tag in the parsed source,
    for as much time as decoding takes. `items` reads the page's Microdata and RDFa, anew each time.
    """

    root: Element
    head: Element
    body: Element
    text_type: type[Any]
    element_type: type[Any]
    named: Callable[[str], Sequence[Element]]
    encoding: str | None = None
    first_line: int | None = 1
    tag_end: Callable[[Element], tuple[int, int] | None] = _unknown
    items: Callable[[], list[Item]] = _none
    _content: list[Element] = field(default_factory=list, init=False, repr=False, compare=False)
    _selected: dict[str, Sequence[Element]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def elements(self, *tags: str) -> Iterator[Element]:
        """Yield the page's elements that have one of these names, in document order."""
        return iter(self.named(tags[0])) if len(tags) == 1 else self.root.iter_elements(tags)

    def select(self, selector: str) -> Sequence[Element]:
        """Return the page's elements that match a CSS selector, in document order; each is looked for once."""
        found = self._selected.get(selector)
        if found is None:
            found = self._selected[selector] = self.root.select(selector)
        return found

    def content(self) -> Element:
        """Return the element that holds the article: `main` or what has its role, the only `article`, or the body."""
        if not self._content:
            self._content.append(_content_of(self))
        return self._content[0]

    def line(self, element: Element) -> int | None:
        """Return the line of the file on which `element` begins, from 1."""
        line = element.source_line
        return None if line is None or self.first_line is None else line + self.first_line - 1

    def column(self, element: Element) -> int | None:
        """Return the column at which `element` begins, from 1."""
        column = element.source_col
        return None if column is None or self.first_line is None else column + 1

    def text_start(self, element: Element) -> tuple[int, int] | None:
        """Return the line and the column of the file, from 1, at which the content of `element` begins."""
        end = None if self.first_line is None else self.tag_end(element)
        return None if end is None or self.first_line is None else (end[0] + self.first_line - 1, end[1] + 1)

    def origin(self, element: Element, key: str | None = None, source: Literal["head", "text"] = "text") -> Origin:
        """Return where `element` stands, as the origin of a fact that its attribute or text `key` stated."""
        line, column, first = element.source_line, element.source_col, self.first_line
        if line is None or column is None or first is None:
            return Origin(source, key, element.css_path())
        return _NEW(Origin, (source, key, element.css_path(), line + first - 1, column + 1))


def _content_of(document: Document) -> Element:
    main = next(document.elements("main"), None)
    if main is not None or (main := next(iter(document.select("[role=main]")), None)) is not None:
        return main
    articles = list(document.elements("article"))
    return articles[0] if len(articles) == 1 else document.body
