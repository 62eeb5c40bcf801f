"""Where in the visible page its title stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

from seoexport.document import Block, Document, Element
from seoexport.text import collapse, letters

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_OF_SITE = frozenset(("banner", "nav", "footer", "aside", "teaser"))
#: A title that is no heading is told from other lines by its length; what the head says beyond LONGEST_NAME is no name.
SHORTEST, LONGEST, LONGEST_NAME = 15, 160, 500
#: Within that many lines behind a title its text begins.
TEXT_WITHIN = 30


def title_line(document: Document, blocks: list[Block], metas: Mapping[str, list[Element]]) -> int | None:
    """Return the number of the block that is the title.

    1. the only h1, not counting that of the site
    2. of several h1, the one that is most of what the head calls the page, or else the first
    3. where there is none, the heading, or else the line, that is most of what the head calls the page
    4. the first line in the header of the article
    """
    tags = list(map(itemgetter(1), blocks))
    if tags.count("h1") == 1 and blocks[tags.index("h1")].region not in _OF_SITE:
        return tags.index("h1")
    headings = [n for n, tag in enumerate(tags) if tag in HEADINGS and blocks[n].region not in _OF_SITE]
    first = [n for n in headings if tags[n] == "h1"]
    if len(first) == 1:
        return first[0]
    names = [collapse(name[:LONGEST_NAME]) for name in _names(document, metas)]
    found = _most(((n, letters(blocks[n].text)) for n in first or headings), [letters(name) for name in names])
    if found is not None or "h1" in tags:
        return found if found is not None else first[0] if first else tags.index("h1")
    lines = ((n, block.text) for n, block in enumerate(blocks) if SHORTEST <= len(block.text) <= LONGEST)
    found = _most(lines, names)
    if found is not None and _opens_a_text(blocks, found):
        return found
    return next((n for n, block in enumerate(blocks) if block.region == "header"), None)


def _names(document: Document, metas: Mapping[str, list[Element]]) -> Iterator[str]:
    for element in metas.get("og:title", ())[:1]:
        yield element.attr("content") or ""
    for element in document.head.iter_elements(("title",)):
        yield element.text


def _most(lines: Iterable[tuple[int, str]], names: list[str]) -> int | None:
    """Return the first of the longest lines that are part of a name."""
    found, size, longest = None, 0, max(map(len, names), default=0)
    for n, text in lines:
        if size < len(text) <= longest and any(text in name for name in names):
            found, size = n, len(text)
    return found


def _opens_a_text(blocks: list[Block], n: int) -> bool:
    """Return whether a paragraph follows: the name of a site in its footer is no title."""
    return any(len(block.text) > LONGEST for block in blocks[n + 1 : n + TEXT_WITHIN])
