"""Where in the visible page its title stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from seoexport.document import Block, Document, Element
from seoexport.text import letters

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
#: A title that is no heading is told from other lines by its length.
SHORTEST, LONGEST = 15, 160
#: Within that many lines behind a title its text begins.
TEXT_WITHIN = 30


def title_line(document: Document, blocks: list[Block], metas: Mapping[str, list[Element]]) -> int | None:
    """Return the number of the block that is the title.

    1. the only h1
    2. of several h1, the one that is most of what the head calls the page, or else the first
    3. where there is none, the heading, or else the line, that is most of what the head calls the page
    4. the first line in the header of the article
    """
    first = [n for n, block in enumerate(blocks) if block.tag == "h1"]
    if len(first) == 1:
        return first[0]
    names = _names(document, metas)
    if first:
        found = _most(blocks, first, names)
        return first[0] if found is None else found
    found = _most(blocks, [n for n, block in enumerate(blocks) if block.tag in HEADINGS], names)
    if found is None:
        lines = [n for n, block in enumerate(blocks) if SHORTEST <= len(block.text) <= LONGEST]
        found = _most(blocks, [n for n in lines if _opens_a_text(blocks, n)], names)
    return found if found is not None else next((n for n, block in enumerate(blocks) if block.region == "header"), None)


def _opens_a_text(blocks: list[Block], n: int) -> bool:
    """Return whether a paragraph follows: the name of a site in its footer is no title."""
    return any(len(block.text) > LONGEST for block in blocks[n + 1 : n + TEXT_WITHIN])


def _names(document: Document, metas: Mapping[str, list[Element]]) -> list[str]:
    names = [element.attr("content") or "" for element in metas.get("og:title", ())[:1]]
    names += [element.text for element in document.head.iter_elements(("title",))]
    return [letters(name) for name in names]


def _most(blocks: list[Block], among: Iterable[int], names: list[str]) -> int | None:
    sized = ((len(text), -n) for n in among if any((text := letters(blocks[n].text)) in name for name in names))
    size, n = max(sized, default=(0, 0))
    return -n if size else None
