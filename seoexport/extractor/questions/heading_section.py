"""Questions as headings below a heading that announces an FAQ, each answered by what follows it.

    <h2>Frequently asked questions</h2>
    <h3>Is it safe?</h3><p>For most people.</p>

A page that only has headings with question marks has no FAQ: without the announcing heading nothing is taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import Block, Element
from seoexport.document.flow import HEADINGS
from seoexport.extractor.answers import ancestors, answer_between
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.pattern import Found, Pattern, headings_of_faqs, is_question, next_of_level

#: Where questions of the same level follow the announcing heading, a single one may belong to something else.
FEWEST_OF_SAME_LEVEL = 2

_ELSEWHERE = frozenset(("nav", "footer", "menu", "search", "dialog"))


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield the questions of every FAQ section of the page."""
    headings = [
        (place, block)
        for place, block in enumerate(evidence.blocks)
        if block.tag in HEADINGS and block.region not in _ELSEWHERE
    ]
    levels = [HEADINGS[block.tag] for _, block in headings]
    for below in headings_of_faqs([block for _, block in headings]):
        yield from _section(evidence, headings, levels, below)


def _section(evidence: Evidence, headings: list[tuple[int, Block]], levels: list[int], below: range) -> Iterator[Found]:
    """Yield the questions below an announcing heading: those deeper than it, else a run of its own level behind it."""
    asked = [n for n in below if is_question(headings[n][1].text)] or _run(headings, levels, below.start)
    around = _common([headings[n][1].element for n in asked])
    for n, following in zip(asked, [*asked[1:], len(levels)], strict=False):
        stop = next_of_level(levels, n + 1, levels[n], following)
        place, heading = headings[n]
        behind = headings[stop][0] if stop < len(levels) else None
        yield Found(heading.element, heading.text, *answer_between(evidence, place, behind, around))


def _common(elements: list[Element]) -> Element | None:
    """Return the innermost element that holds all questions of a section: no answer reaches beyond it."""
    if len(elements) < FEWEST_OF_SAME_LEVEL:
        return None
    above = set(ancestors(elements[-1]))
    return next((node for node in ancestors(elements[0]) if node in above and hasattr(node, "tag")), None)


def _run(headings: list[tuple[int, Block]], levels: list[int], first: int) -> list[int]:
    """Return the places of the questions of that level that follow at once, if there are enough of them."""
    end = first
    while end < len(levels) and levels[end] == levels[first - 1] and is_question(headings[end][1].text):
        end += 1
    return list(range(first, end)) if end - first >= FEWEST_OF_SAME_LEVEL else []


QUESTIONS = Pattern(id="heading_section", find=find, rank=2)
