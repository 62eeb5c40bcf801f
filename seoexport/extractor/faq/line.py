"""A line that may be a question, with the elements around it."""

from __future__ import annotations

from itertools import islice
from typing import Any, NamedTuple

from seoexport.document import Block, Element
from seoexport.text import letters

#: How far a question may be wrapped before its mark stands beside it, its own element counted.
MAX_WRAPPERS = 5

#: How many elements inside a line's own are looked at; more of them are a whole text parted by line breaks.
MAX_INSIDE = 50


class Line(NamedTuple):
    """A block that may be a question: one with its mark, or one that begins as a question in an announced FAQ.

    `elements` are those that hold the question, from the inside out: first those that hold nothing else. `names` are
    their classes and ids, in lower case. `section` is the number of the announced FAQ that it stands in, -1 where it
    stands in none.
    """

    place: int
    block: Block
    marked: bool
    section: int
    elements: tuple[Element, ...]
    names: tuple[str, ...]


class Wrappers:
    """Puts the elements around lines, and remembers what most lines of an FAQ stand in alike."""

    def __init__(self) -> None:
        self._known: dict[Any, tuple[tuple[Element, ...], tuple[str, ...]]] = {}

    def line(self, block: Block, place: int, section: int, *, marked: bool) -> Line:
        """Return a block with the elements around it: those that hold nothing else, its own, and its wrappers."""
        own, inside = block.element, [] if block.plain else _inside(block)
        around, names = ((), ()) if block.tag == "body" else self._around(own.parent)
        elements = (*inside, own) if block.tag != "body" or not inside else (*inside,)
        return Line(place, block, marked, section, (*elements, *around), (*map(_name, elements), *names))

    def _around(self, element: Any) -> tuple[tuple[Element, ...], tuple[str, ...]]:
        found = self._known.get(element)
        if found is None:
            elements: list[Element] = []
            node = element
            while len(elements) < MAX_WRAPPERS - 1 and getattr(node, "tag", "body") != "body":
                elements.append(node)
                node = node.parent
            found = self._known[element] = tuple(elements), tuple(map(_name, elements))
        return found


def _inside(block: Block) -> list[Element]:
    """Return the elements inside a block that hold all of its text, from the inside out."""
    line, shortest = block.text, len(block.text)
    texts = [(each, each.text) for each in islice(block.element.iter_elements(), MAX_INSIDE)]
    long = [(each, text) for each, text in texts if len(text) >= shortest]
    if not long:
        return []
    wanted = letters(line)
    return [each for each, text in long if text == line or letters(text) == wanted][::-1]


def _name(element: Element) -> str:
    return f"{element.attr('class')} {element.attr('id')}".lower() if element.attrs else ""
