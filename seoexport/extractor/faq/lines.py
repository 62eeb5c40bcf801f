"""The lines of a page that may be questions, looked for once; every pattern begins with them.

Most pages have few of them. So a pattern looks around each line, instead of looking for its marks in the whole page.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.faq.asking import MARKS, asks_unmarked, is_question, is_widget
from seoexport.extractor.faq.called import CalledFaq
from seoexport.extractor.faq.decoration import undecorated
from seoexport.extractor.faq.line import Line, Wrappers
from seoexport.extractor.faq.sections import ELSEWHERE, Section, announced, numbers, stands_elsewhere
from seoexport.extractor.faq.shown import Shown
from seoexport.extractor.faq.teasers import is_link_away, leads_away

#: A page with none of these asks with "?" alone: marks of other scripts, and a letter of the one that asks with ";".
_OTHER_SCRIPTS = (*MARKS[1:], "՞", "ι")

#: A page has more blocks than anything else, and these are the fastest way to what they hold.
_TAG, _TEXT = attrgetter("tag"), attrgetter("text")


class Lines(NamedTuple):
    """What a page offers to the patterns.

    `asked` are the lines that no pattern has taken yet, `marked` the places of all that have a question mark.
    `headings` are the places of those outside navigation and footer, `with_mark` those of the lines that hold a
    question mark anywhere. `numbers` has for each block the number of the announced FAQ that it stands in, or -1.
    `taken` are the places of questions that another pattern has found.
    """

    evidence: Evidence
    asked: tuple[Line, ...]
    marked: frozenset[int]
    with_mark: list[int]
    headings: list[int]
    levels: list[int]
    sections: list[Section]
    numbers: list[int]
    called_faq: CalledFaq
    wrappers: Wrappers
    taken: frozenset[int] = frozenset()

    def line(self, place: int, *, marked: bool = False) -> Line:
        """Return a block as a line that may be a question."""
        return self.wrappers.line(self.evidence.blocks[place], place, self.numbers[place], marked=marked)

    def without(self, places: Set[int]) -> Lines:
        """Return the same without some of the lines that may be questions, which another pattern has taken."""
        asked = tuple(each for each in self.asked if each.place not in places)
        return self._replace(asked=asked, taken=self.taken | places)

    def section(self, place: int) -> int:
        """Return the number of the announced FAQ in which a block stands, or -1."""
        return self.numbers[place]

    def elsewhere(self, place: int) -> bool:
        """Return whether a block stands where questions are calls to do something."""
        return stands_elsewhere(self.evidence.blocks, self.sections, place)


def lines_of(evidence: Evidence) -> Lines:
    """Return the lines of a page that may be questions."""
    with_mark = _with_mark(evidence.blocks)
    if with_mark and (blocks := undecorated(evidence.document, evidence.blocks, with_mark)) is not evidence.blocks:
        evidence = replace(evidence, blocks=blocks)
    blocks = evidence.blocks
    tags = map(_TAG, blocks)
    headings = [n for n, tag in enumerate(tags) if tag in HEADINGS and blocks[n].region not in ELSEWHERE]
    levels = [HEADINGS[blocks[n].tag] for n in headings]
    shown = Shown(evidence)
    marked = [n for n in with_mark if is_question(blocks[n].text) and _may_ask(blocks[n], shown)]
    sections = announced(blocks, headings, levels, marked)
    lines = Lines(
        evidence=evidence,
        asked=(),
        marked=frozenset(marked),
        with_mark=with_mark,
        headings=headings,
        levels=levels,
        sections=sections,
        numbers=numbers(sections, len(blocks)),
        called_faq=CalledFaq(),
        wrappers=Wrappers(),
    )
    return lines._replace(asked=tuple(_asked(lines, shown)))


def _with_mark(blocks: list[Block]) -> list[int]:
    """Return the places of the lines that may hold a question mark; a quick look, as most have none."""
    page = "\n".join(map(_TEXT, blocks))
    if not page.isascii() and any(sign in page for sign in _OTHER_SCRIPTS):
        return list(range(len(blocks)))
    found: list[int] = []
    line = start = 0
    while (mark := page.find("?", start)) >= 0:
        line += page.count("\n", start, mark)
        found.append(line)
        start = page.find("\n", mark)
        if start < 0:
            break
    return found


def _asked(lines: Lines, shown: Shown) -> Iterator[Line]:
    blocks, address, known = lines.evidence.blocks, lines.evidence.address, lines.marked
    unmarked = [
        n
        for section in lines.sections
        for n in section.blocks
        if n not in known and asks_unmarked(blocks[n].text) and _may_ask(blocks[n], shown)
    ]
    for n in sorted(known.union(unmarked)):
        if (blocks[n].region == "aside" and lines.elsewhere(n)) or is_link_away(blocks[n], address):
            continue
        found = lines.line(n, marked=n in known)
        if not leads_away(found.elements, address):
            yield found


def _may_ask(block: Block, shown: Shown) -> bool:
    """Return whether a line stands where it is read, and is no call to do something."""
    return block.region not in ELSEWHERE and not is_widget(block.text) and shown.line(block)
