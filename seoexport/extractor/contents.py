"""The table of contents that a page shows: a list of links to its own headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import unquote

from seoexport.document import Element, text_of
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Entry, Section

#: Fewer links to one's own headings are a "skip to content" and a "back to the top".
FEWEST = 3

_LISTS = ("ol", "ul", "nav")


def contents(evidence: Evidence, sections: Sequence[Section]) -> Iterator[Fact[tuple[Entry, ...]]]:
    """Yield the page's table of contents: the first list, outermost, in which three links or more lead to headings.

    A link leads to a heading by its anchor, or by its words where the anchor stands beside the heading.
    """
    anchors = {section.anchor for section in sections if section.anchor}
    names = {section.heading.casefold() for section in sections if section.level > 1}
    for around, links in _groups(evidence):
        entries = [Entry(text_of(evidence.document, link), unquote((link.attr("href") or "")[1:])) for link in links]
        found = [each for each in entries if each.anchor in anchors or each.name.casefold() in names]
        if len(found) >= FEWEST and 2 * len(found) >= len(entries):
            yield Fact(tuple(dict.fromkeys(found)), evidence.document.origin(around))
            return


def _groups(evidence: Evidence) -> Iterator[tuple[Element, list[Element]]]:
    """Yield each outermost list with its links into the page."""
    groups: dict[Any, list[Element]] = {}
    links = evidence.document.select('a[href^="#"]')
    for link in links if len(links) >= FEWEST else ():
        if len(link.attr("href") or "") > 1 and (around := _outermost_list(link)) is not None:
            groups.setdefault(around, []).append(link)
    yield from groups.items()


def _outermost_list(link: Element) -> Any:
    found, node = None, link.parent
    while node is not None and getattr(node, "tag", "body") != "body":
        if node.tag in _LISTS:
            found = node
        node = node.parent
    return found
