"""Questions in the blocks of common plugins, known by their classes.

    <div class="schema-faq-section"><strong class="schema-faq-question">Is it safe?</strong>
    <p class="schema-faq-answer">For most people.</p></div>

The names are those of Yoast, Rank Math, and of blocks and themes that call their parts faq-question and faq-answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import text_of
from seoexport.extractor.answers import answer
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.pattern import MAX_QUESTION, Found, Pattern

#: The item, its question and its answer.
BLOCKS = (
    (".schema-faq-section", ".schema-faq-question", ".schema-faq-answer"),
    (".rank-math-list-item, .rank-math-faq-item", ".rank-math-question", ".rank-math-answer"),
    ('[class*="faq-item"], [class*="faq__item"]', '[class*="question"]', '[class*="answer"]'),
)


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield the question of every item; a block that is called an FAQ may ask without a question mark."""
    for item_selector, question_selector, answer_selector in BLOCKS:
        for item in evidence.document.select(item_selector):
            asked, said = item.select(question_selector), item.select(answer_selector)
            name = text_of(evidence.document, asked[0]) if asked else ""
            if name and said and len(name) <= MAX_QUESTION:
                yield Found(asked[0], name, *answer(evidence, said[:1]))


QUESTIONS = Pattern(id="known_block", find=find, rank=0)
