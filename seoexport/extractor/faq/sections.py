"""The parts of a page that a heading, or a short line, announces as questions and answers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.extractor.faq.headings import announcing, below
from seoexport.extractor.nesting import ancestors, holds

#: Parts of a page in which questions are calls to do something. So they are in an aside, unless it is the aside itself
#: that announces an FAQ.
ELSEWHERE = frozenset(("nav", "footer", "dialog", "menu", "search", "form", "banner"))

#: A longer line that is no heading announces nothing.
MAX_CAPTION = 40


class Section(NamedTuple):
    """An announced FAQ: the places of its blocks, and of its headings among the page's headings."""

    blocks: range
    headings: range


def announced(blocks: list[Block], headings: list[int], levels: list[int], marked: list[int]) -> list[Section]:
    """Return the announced FAQs of a page, in its order; `marked` are the places of its questions."""
    ends = [*headings, len(blocks)]
    sections = [
        Section(range(headings[each.start - 1] + 1, ends[each.stop]), each)
        for each in below(levels, announcing([blocks[n].text for n in headings]))
    ]
    sections += _captioned(blocks, marked, sections, headings, levels)
    return sorted(sections, key=lambda section: section.blocks.start)


def section_at(sections: list[Section], place: int) -> int:
    """Return the number of the section in which a block stands, or -1."""
    n = bisect_right(sections, place, key=lambda section: section.blocks.start) - 1
    return n if n >= 0 and place in sections[n].blocks else -1


def numbers(sections: list[Section], blocks: int) -> list[int]:
    """Return for each of so many blocks the number of the section in which it stands, or -1; see `section_at`."""
    found = [-1] * blocks
    starts = [section.blocks.start for section in sections]
    for n, (section, following) in enumerate(zip(sections, [*starts[1:], blocks], strict=False)):
        within = range(section.blocks.start, min(section.blocks.stop, following))
        found[within.start : within.stop] = [n] * len(within)
    return found


def stands_elsewhere(blocks: list[Block], sections: list[Section], place: int) -> bool:
    """Return whether a block stands where questions are calls to do something; see `ELSEWHERE`."""
    region = blocks[place].region
    if region != "aside":
        return region in ELSEWHERE
    n = section_at(sections, place)
    return n < 0 or _aside(blocks[sections[n].blocks.start - 1]) != _aside(blocks[place])


def _aside(block: Block) -> Any:
    """Return the innermost aside that a block stands in."""
    return next((node for node in ancestors(block.element) if getattr(node, "tag", "") == "aside"), None)


def _captioned(
    blocks: list[Block], marked: list[int], sections: list[Section], headings: list[int], levels: list[int]
) -> Iterator[Section]:
    """Yield the FAQs that a short line announces which is no heading, but is followed by a question at once.

    Such an FAQ ends with the element that both stand in.
    """
    questions = [n for n in marked if n and section_at(sections, n) < 0 and _may_be_caption(blocks[n - 1])]
    done = 0
    for n in [questions[each] for each in announcing([blocks[n - 1].text for n in questions])]:
        within = blocks[n - 1].element.parent
        if n < done or not holds(within, blocks[n]):
            continue
        first = last = bisect_left(headings, n)
        while last < len(headings) and blocks[n].tag in HEADINGS and holds(within, blocks[headings[last]]):
            if levels[last] < levels[first]:
                break
            last += 1
        end = headings[last] if last < len(headings) else len(blocks)
        done = next((each for each in range(n, end) if not holds(within, blocks[each])), end)
        yield Section(range(n, done), range(first, last))


def _may_be_caption(block: Block) -> bool:
    return len(block.text) <= MAX_CAPTION and block.tag not in HEADINGS and block.region not in ELSEWHERE
