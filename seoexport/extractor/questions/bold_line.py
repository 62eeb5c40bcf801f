"""Questions as bold lines below a heading that announces an FAQ.

    <h2>FAQ</h2> <p><strong>Is it safe?</strong></p> <p>For most people.</p>

The answer may stand in the same paragraph or list item, behind the bold words.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import Block, text_of
from seoexport.document.flow import HEADINGS
from seoexport.extractor.answers import answer_between, paragraphs
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.pattern import Found, Pattern, faq_sections, is_question


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield the bold questions of each FAQ section that has no questions as headings."""
    for section in faq_sections(evidence.blocks):
        if not any(evidence.blocks[n].tag in HEADINGS and is_question(evidence.blocks[n].text) for n in section):
            yield from _bold(evidence, section)


def _bold(evidence: Evidence, section: range) -> Iterator[Found]:
    asked = [(n, words) for n in section if (words := _bold_question(evidence, evidence.blocks[n]))]
    for (n, words), following in zip(asked, [*(each for each, _ in asked[1:]), section.stop], strict=False):
        block = evidence.blocks[n]
        rest = block.text[len(words) :].strip()
        if rest or _shares_element(evidence.blocks, n, following):
            lines = [line for line in (rest, *(each.text for each in evidence.blocks[n + 1 : following])) if line]
            yield Found(block.element, words, " ".join(lines), paragraphs(lines))
        else:
            stop = following if following < len(evidence.blocks) else None
            yield Found(block.element, words, *answer_between(evidence, n, stop))


def _bold_question(evidence: Evidence, block: Block) -> str | None:
    """Return the bold words with which a line begins, if they are a question."""
    if "?" not in block.text and "？" not in block.text and "؟" not in block.text:
        return None
    for element in block.element.iter_elements(("strong", "b")):
        words = text_of(evidence.document, element)
        if is_question(words) and block.text.startswith(words):
            return words
    return None


def _shares_element(blocks: list[Block], n: int, following: int) -> bool:
    """Return whether the line behind the question stands in the same element, parted by a line break."""
    return n + 1 < min(following, len(blocks)) and blocks[n + 1].element == blocks[n].element


QUESTIONS = Pattern(id="bold_line", find=find, rank=5, last_resort=True)
