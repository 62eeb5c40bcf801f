"""Questions as headings below a heading that announces an FAQ, each answered by what follows it.

    <h2>Frequently asked questions</h2>
    <h3>Is it safe?</h3><p>For most people.</p>

A page that only has headings with question marks has no FAQ: without the announcing heading nothing is taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.extractor.answers import between
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.pattern import Found, Pattern, faq_headings, is_question

#: Where questions of the same level follow the announcing heading, a single one may belong to something else.
FEWEST_OF_SAME_LEVEL = 2

_ELSEWHERE = frozenset(("nav", "footer", "menu", "search", "dialog"))


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield the questions of every FAQ section of the page."""
    headings = [block for block in evidence.blocks if block.tag in HEADINGS and block.region not in _ELSEWHERE]
    announcing = faq_headings(block.text for block in headings)
    for place in announcing:
        yield from _section(evidence, headings, place)


def _section(evidence: Evidence, headings: list[Block], place: int) -> Iterator[Found]:
    """Yield the questions below the heading at `place`: those deeper than it, else a run of its own level behind it."""
    level = HEADINGS[headings[place].tag]
    first, end = place + 1, _next_of_level(headings, place + 1, level)
    asked = [n for n in range(first, end) if is_question(headings[n].text)]
    if not asked:
        asked = _run(headings, first, level)
    for number, n in enumerate(asked):
        stop = asked[number + 1] if number + 1 < len(asked) else len(headings)
        stop = min(stop, _next_of_level(headings, n + 1, HEADINGS[headings[n].tag], stop))
        behind = headings[stop].element if stop < len(headings) else None
        yield Found(
            headings[n].element,
            headings[n].text,
            between(headings[n].element, behind, evidence.document.body),
        )


def _next_of_level(headings: list[Block], first: int, level: int, end: int | None = None) -> int:
    """Return the place of the next heading of that level or a higher one, `end` where there is none before it."""
    end = len(headings) if end is None else end
    return next((n for n in range(first, end) if HEADINGS[headings[n].tag] <= level), end)


def _run(headings: list[Block], first: int, level: int) -> list[int]:
    """Return the places of the questions of that level that follow at once, if there are enough of them."""
    end = first
    while end < len(headings) and HEADINGS[headings[end].tag] == level and is_question(headings[end].text):
        end += 1
    return list(range(first, end)) if end - first >= FEWEST_OF_SAME_LEVEL else []


QUESTIONS = Pattern(id="heading_section", find=find)
