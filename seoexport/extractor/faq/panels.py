"""From the title of something that opens to the nodes that it opens."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from typing import Any

from seoexport.document import Block, Element
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.faq.answers import between
from seoexport.extractor.faq.line import Line
from seoexport.extractor.faq.shown import NAMING
from seoexport.extractor.nesting import ancestors, holds
from seoexport.text import SIGNS

#: How far above the first line of a panel the element may stand that its title names.
MAX_DEPTH = 6

#: How many lines behind a title are looked at for the first that is more than a sign.
MAX_SIGNS = 3

#: What stands beside other parts of an answer; anything else that follows a title holds all of the answer.
_FLOW = frozenset("p ul ol table blockquote pre h4 h5 h6 figure br dl".split())


class Panels:
    """The panels of a page, found by the lines of text that follow their titles.

    Each panel is what an attribute of its title names (`aria-controls`, `data-target`, ...), else what stands behind
    the title, or behind the outermost wrapper that holds nothing but the title.
    """

    def __init__(self, evidence: Evidence, asked: Container[int]) -> None:
        self._evidence = evidence
        self._asked = asked
        self._ids: dict[str, Any] | None = None

    def nodes(self, line: Line, titles: Sequence[int]) -> list[Any]:
        """Return the nodes that a title opens, none where it opens nothing; `titles` are all of its accordion."""
        first = self._following(line.place)
        following = self._evidence.blocks[first] if first is not None else None
        if (panel := self._named(line, following)) is not None:
            return [panel]
        if following is None or first in self._asked or _is_in(titles, first):
            return []
        return self._behind(line, following, titles)

    def _following(self, place: int) -> int | None:
        blocks = self._evidence.blocks
        for n in range(place + 1, min(place + 1 + MAX_SIGNS, len(blocks))):
            if len(blocks[n].text.strip(SIGNS)) > 1:
                return n
        return None

    def _named(self, line: Line, first: Block | None) -> Any:
        """Return the panel that an attribute of the title or of a wrapper names."""
        names = [
            name
            for element in line.elements
            if element.attrs
            for attribute in NAMING
            if (name := (element.attr(attribute) or "").rpartition("#")[2].strip())
        ]
        if not names:
            return None
        node: Any = first.element if first else None
        for _ in range(MAX_DEPTH):
            if getattr(node, "tag", None) is None:
                break
            if node.attr("id") in names:
                return node if not holds(node, line.block) else None
            node = node.parent
        panels = (self._by_id(name) for name in names)
        return next((each for each in panels if each is not None and not holds(each, line.block)), None)

    def _by_id(self, identifier: str) -> Any:
        """Return the element of that id, or None where none or several have it."""
        if self._ids is None:
            self._ids = {}
            for element in self._evidence.document.select("[id]"):
                name = element.attr("id") or ""
                self._ids[name] = None if name in self._ids else element
        return self._ids.get(identifier)

    def _behind(self, line: Line, first: Block, titles: Sequence[int]) -> list[Any]:
        blocks = self._evidence.blocks
        own = line.block.element
        above = {own, *ancestors(own)}
        panel: Any = first.element
        while panel not in above and panel.parent not in above:
            panel = panel.parent
        holder = panel if panel in above else panel.parent
        wrapper = _child(holder, line.elements[0])
        if wrapper is None or self._holds_before(wrapper, line.place):
            return []
        before, after = _neighbours(titles, line.place)
        stop = blocks[after].element if after is not None else None
        if stop is not None and holds(holder, blocks[after or 0]):
            return list(between(wrapper, stop, holder))
        is_list = before is not None and holds(holder, blocks[before])
        if panel in above or (panel.tag in _FLOW and not is_list):
            return list(_siblings(wrapper.next_sibling))
        return [panel]

    def _holds_before(self, wrapper: Any, place: int) -> bool:
        """Return whether a wrapper holds more than a title: a line before it that is no number or sign."""
        blocks = self._evidence.blocks
        before = place - 1
        while before >= 0 and place - before <= MAX_SIGNS and len(blocks[before].text) < MAX_SIGNS:
            before -= 1
        return before >= 0 and holds(wrapper, blocks[before])


def _child(holder: Any, element: Element) -> Any:
    """Return the child of `holder` that holds `element`, None where they are one."""
    node: Any = element
    while node is not None and node.parent != holder:
        node = node.parent
    return node if element != holder else None


def _neighbours(titles: Sequence[int], place: int) -> tuple[int | None, int | None]:
    """Return the titles before and behind one."""
    n = bisect_left(titles, place)
    return titles[n - 1] if n else None, titles[n + 1] if n + 1 < len(titles) else None


def _is_in(titles: Sequence[int], place: int | None) -> bool:
    n = bisect_left(titles, place or 0)
    return n < len(titles) and titles[n] == place


def _siblings(node: Any) -> Iterator[Any]:
    while node is not None:
        yield node
        node = node.next_sibling
