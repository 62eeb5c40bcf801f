"""Questions as bold lines below a heading that announces an FAQ.

    <h2>FAQ</h2> <p><strong>Is it safe?</strong></p> <p>For most people.</p>

The answer may stand in the same paragraph or list item, behind the bold words.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from seoexport.document import Element, text_of
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.faq.answers import said_between
from seoexport.extractor.faq.asking import asks_unmarked, is_question, is_widget
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.pattern import Found, Pattern
from seoexport.extractor.faq.teasers import leads_away


def find(lines: Lines) -> Iterator[Found]:
    """Yield the bold questions of each FAQ section."""
    for section in lines.sections:
        yield from _bold(lines, section.blocks)


def _bold(lines: Lines, section: range) -> Iterator[Found]:
    evidence, blocks = lines.evidence, lines.evidence.blocks
    asked = list(_bold_questions(lines, section))
    for (n, words), following in zip(asked, [*(each for each, _ in asked[1:]), section.stop], strict=False):
        rest = blocks[n].text[len(words) :].strip(" :-–—")
        said = partial(said_between, evidence, n, following, rest)
        yield Found(n, blocks[n].element, words, is_question(words), in_faq=True, answer=said)


def _bold_questions(lines: Lines, section: range) -> Iterator[tuple[int, str]]:
    """Yield the lines that begin with bold words which are a question.

    Lines of one element have their bold words in the same order.
    """
    evidence = lines.evidence
    element: Any = None
    bold: Iterator[str] = iter(())
    words: str | None = None
    for n in section:
        block = evidence.blocks[n]
        if block.plain or block.hidden or lines.elsewhere(n):
            continue
        if block.element != element:
            element = block.element
            bold = (text_of(evidence.document, each) for each in _bold_words(evidence, element))
            words = next(bold, None)
        while words is not None and words in block.text:
            if block.text.startswith(words) and _asks(words) and not is_widget(words):
                yield n, words
            words = next(bold, None)


def _bold_words(evidence: Evidence, element: Element) -> Iterator[Element]:
    """Yield the bold words of a line that are no link to another page."""
    for bold in element.iter_elements(("strong", "b")):
        length = len(bold.text)
        links = [each for each in bold.iter_elements(("a",)) if len(each.text) >= length]
        if not leads_away((*links, bold.parent), evidence.address):
            yield bold


def _asks(words: str) -> bool:
    """Return whether bold words ask; in scripts that have no blanks many do without a mark."""
    return is_question(words) or (not words.isascii() and " " not in words and asks_unmarked(words))


QUESTIONS = Pattern(id="bold_line", find=find, rank=7, confidence=0.75, yields_to=1)
