"""Questions and answers as lines that say which they are.

    <p>Q: Is it safe?</p> <p>A: For most people.</p>

Both may stand in one line, or in one paragraph on lines of their own; `seoexport.extractor.faq.labels` has the labels.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.extractor.faq.answers import said_between
from seoexport.extractor.faq.asking import MAX_QUESTION, is_question, is_widget
from seoexport.extractor.faq.labels import Label, answers, counted, inline_answer, labelled, may_be_labelled
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.pattern import Found, Pattern

#: A single pair of lines outside an FAQ is a quotation.
FEWEST = 2


class Labelled(NamedTuple):
    """A labelled question; `rest` is what its line says behind it, `complete` tells that its answer is labelled.

    `given` is its label.
    """

    place: int
    name: str
    label: str
    rest: str
    complete: bool
    in_faq: bool
    given: Label


def find(lines: Lines) -> Iterator[Found]:
    """Yield the labelled questions of every FAQ, and elsewhere those that have labelled answers."""
    blocks = lines.evidence.blocks
    likely = chain(lines.with_mark, *(section.blocks for section in lines.sections))
    if not any(may_be_labelled(blocks[n].text) and _labelled(lines, n) for n in likely):
        return
    asked = [each for n, block in enumerate(blocks) if may_be_labelled(block.text) and (each := _labelled(lines, n))]
    known = counted(each.given for each in asked if each.in_faq)
    pairs = [each for each in asked if each.complete or (each.in_faq and (each.given.sure or each.label in known))]
    if not pairs or not (len(pairs) >= FEWEST or pairs[0].in_faq):
        return
    longest = 1
    for each, following in zip(pairs, [*pairs[1:], None], strict=True):
        stop = _end(blocks, each.place, following.place if following else len(blocks))
        if following is None and len(pairs) > 1:  # what is behind the last answer may be anything
            stop = min(stop, each.place + 1 + longest)
        longest = max(longest, stop - each.place - 1)
        said = partial(said_between, lines.evidence, each.place, stop, each.rest)
        element = blocks[each.place].element
        yield Found(each.place, element, f"{each.label}: {each.name}", is_question(each.name), each.in_faq, said)


def _labelled(lines: Lines, n: int) -> Labelled | None:
    blocks = lines.evidence.blocks
    block = blocks[n]
    if lines.elsewhere(n) or block.hidden or not (found := labelled(block.text)):
        return None
    label, text = found.word, found.text
    name, rest = inline_answer(text, label)
    behind = blocks[n + 1].text if n + 1 < len(blocks) else ""
    complete = bool(rest or answers(label).match(behind))
    if len(name) > MAX_QUESTION or is_widget(name) or not (is_question(name) or complete):
        return None
    return Labelled(n, name, label, rest, complete, lines.section(n) >= 0 or lines.called_faq(block.element), found)


def _end(blocks: list[Block], place: int, end: int) -> int:
    """Return where an answer ends at the latest: with the next question, or the next heading."""
    return next((n for n in range(place + 1, end) if blocks[n].tag in HEADINGS), end)


QUESTIONS = Pattern(id="letter_line", find=find, rank=6, confidence=0.9, elsewhere=0.6, yields_to=2)
