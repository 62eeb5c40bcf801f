"""Questions as headings below a heading that announces an FAQ, each answered by what follows it.

    <h2>Frequently asked questions</h2>
    <h3>Is it safe?</h3><p>For most people.</p>

A page that only has headings with question marks has no FAQ: without the announcing heading nothing is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from seoexport.document import Block, Element
from seoexport.document.flow import HEADINGS
from seoexport.extractor.faq.answers import answer_between
from seoexport.extractor.faq.headings import next_of_level
from seoexport.extractor.faq.line import Line
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.pattern import Found, Pattern
from seoexport.extractor.faq.sections import Section
from seoexport.extractor.nesting import ancestors, holds

#: Where questions of the same level follow the announcing heading, a single one may belong to something else.
FEWEST_OF_SAME_LEVEL = 2

#: A single heading that begins as a question but lacks the mark may be the title of a part.
FEWEST_UNMARKED = 2


def find(lines: Lines) -> Iterator[Found]:
    """Yield the questions of every FAQ section of the page."""
    if lines.sections:
        asked = {line.place: line for line in lines.asked if line.block.tag in HEADINGS}
        for section in lines.sections:
            yield from _section(lines, asked, section)


def _section(lines: Lines, asked: dict[int, Line], section: Section) -> Iterator[Found]:
    """Yield the questions below an announcing heading: those deeper than it, else a run of its own level behind it."""
    blocks, headings, levels = lines.evidence.blocks, lines.headings, lines.levels
    places = _asking(lines, asked, section) or _run(lines, asked, section.headings.start)
    around = _common([blocks[headings[n]].element for n in places])
    for n, following in zip(places, [*places[1:], len(levels)], strict=False):
        stop = next_of_level(levels, n + 1, levels[n], following)
        end = headings[stop] if stop < len(levels) else len(blocks)
        if lines.taken:
            end = min((place for place in lines.taken if headings[n] < place < end), default=end)
        behind = end if end < len(blocks) else None
        within = (_own(around, blocks, headings[n]) if n == places[-1] else None) or around
        said = partial(answer_between, lines.evidence, headings[n], behind, within)
        block = blocks[headings[n]]
        yield Found(headings[n], block.element, block.text, asked[headings[n]].marked, in_faq=True, answer=said)


def _own(around: Element | None, blocks: list[Block], place: int) -> Element | None:
    """Return the element below `around` that holds a question with its answer, None where both stand in it openly."""
    node: Any = blocks[place].element
    while around is not None and node is not None and node.parent != around:
        node = node.parent
    return node if node is not None and place + 1 < len(blocks) and holds(node, blocks[place + 1]) else None


def _asking(lines: Lines, asked: dict[int, Line], section: Section) -> list[int]:
    """Return the headings of a section that ask, where there are several even those that lack the mark."""
    found = [(n, asked[lines.headings[n]]) for n in section.headings if lines.headings[n] in asked]
    levels = {lines.levels[n] for n, line in found if line.marked}
    if not levels and len(found) >= FEWEST_UNMARKED:
        levels = {lines.levels[n] for n, _ in found}
    return [n for n, line in found if lines.levels[n] in levels]


def _run(lines: Lines, asked: dict[int, Line], first: int) -> list[int]:
    """Return the headings of the announcing one's level that ask and follow at once, if there are enough of them."""
    headings, levels = lines.headings, lines.levels
    end = first
    while 0 < end < len(levels) and levels[end] == levels[first - 1] and headings[end] in asked:
        end += 1
    return list(range(first, end)) if end - first >= FEWEST_OF_SAME_LEVEL else []


def _common(elements: list[Element]) -> Element | None:
    """Return the innermost element that holds all questions of a section: no answer reaches beyond it."""
    if len(elements) < FEWEST_OF_SAME_LEVEL:
        return None
    above = set(ancestors(elements[-1]))
    return next((node for node in ancestors(elements[0]) if node in above and hasattr(node, "tag")), None)


QUESTIONS = Pattern(id="heading_section", find=find, rank=5, confidence=0.9, yields_to=2)
