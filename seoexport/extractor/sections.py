"""The headings of the article and the text under each of them, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Origin, Section

#: Scripts that are written without blanks: each character counts as a word, as Hugo and word processors do.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f]")


def sections(evidence: Evidence) -> Iterator[Fact[tuple[Section, ...]]]:
    """Yield the article's sections as one fact; navigation, footers and hidden text are no part of them."""
    found: list[Section] = []
    heading: Block | None = None
    lines: list[str] = []
    for block in evidence.blocks:
        if block.region or block.hidden:
            continue
        if block.tag in HEADINGS:
            if heading or lines:
                found.append(_section(evidence, heading, lines))
            heading, lines = block, []
        else:
            lines.append(block.text)
    if heading or lines:
        found.append(_section(evidence, heading, lines))
        yield Fact(tuple(found), found[0].origin or Origin(source="text"))


def word_count(text: str) -> int:
    """Return how many words a text has, its words parted by single blanks or line breaks.

    In scripts without blanks each character counts as one.

    >>> word_count("three plain words"), word_count("肩こり")
    (3, 3)
    """
    if not text:
        return 0
    if text.isascii():
        return text.count(" ") + text.count("\n") + 1
    return len(_UNSPACED.findall(text)) + len(_UNSPACED.sub(" ", text).split())


def _section(evidence: Evidence, heading: Block | None, lines: list[str]) -> Section:
    text = "\n".join(lines)
    if heading is None:
        return Section(heading="", level=0, text=text)
    return Section(
        heading=heading.text,
        level=HEADINGS[heading.tag],
        text=text,
        anchor=heading.element.attr("id") or None,
        origin=evidence.document.origin(heading.element),
    )
