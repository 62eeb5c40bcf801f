"""The headings of the article and the text under each of them, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Origin, Section


def sections(evidence: Evidence) -> Iterator[Fact[tuple[Section, ...]]]:
    """Yield the article's sections as one fact; navigation, footers and hidden text are no part of them."""
    found: list[Section] = []
    heading: Block | None = None
    lines: list[str] = []
    for block in article_blocks(evidence):
        if block.tag in HEADINGS:
            if heading or lines:
                found.append(_section(evidence, heading, lines))
            heading, lines = block, []
        else:
            lines.append(block.text)
    if heading or lines:
        found.append(_section(evidence, heading, lines))
        yield Fact(tuple(found), found[0].origin or Origin(source="text"))


def article_blocks(evidence: Evidence) -> list[Block]:
    """Return the blocks of the article itself: shown, in the content, and from its h1 on where it has one.

    What stands before the h1, and beside the headings in the article's header, is the page's: breadcrumbs, dates,
    bylines.
    """
    blocks = [
        block
        for block in evidence.blocks
        if not block.hidden and (not block.region or (block.region == "header" and block.tag in HEADINGS))
    ]
    first = next((place for place, block in enumerate(blocks) if block.tag == "h1"), 0)
    return blocks[first:]


def _section(evidence: Evidence, heading: Block | None, lines: list[str]) -> Section:
    text = "\n".join(lines)
    if heading is None:
        return Section(heading="", level=0, text=text)
    origin = evidence.document.origin(heading.element)
    return Section(heading.text, HEADINGS[heading.tag], text, _anchor(heading), origin)


def _anchor(heading: Block) -> str | None:
    """Return the fragment that leads to a heading.

    1. its own id
    2. the id or name of the element with which it begins
    3. the id of the section that it opens
    """
    element = heading.element
    if own := element.attr("id"):
        return own
    inner = None if heading.plain else next(element.iter_elements(), None)
    if inner is not None and (inside := inner.attr("id") or inner.attr("name")):
        return str(inside)
    around = element.parent
    if getattr(around, "tag", "") == "section" and next(around.iter_elements(), None) == element:
        return around.attr("id") or None
    return None
