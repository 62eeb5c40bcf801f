"""Questions as buttons that open their answers.

    <button aria-expanded="false" aria-controls="a1">Is it safe?</button> <div id="a1" hidden>For most people.</div>

https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import Element
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.panels import marked_questions
from seoexport.extractor.pattern import Found, Pattern, begins_as_question, is_question

BUTTONS = (
    "button, [role=button], [role=tab], [aria-expanded], [aria-controls], [data-toggle=collapse], "
    "[data-bs-toggle=collapse], [data-target], [data-bs-target]"
)


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield every button whose words are a question and whose panel holds an answer."""
    yield from marked_questions(evidence, BUTTONS, _opens, _asks)


def _asks(text: str) -> bool:
    """Return whether a button asks; in an FAQ many do without a question mark: "How to send a letter"."""
    return is_question(text) or begins_as_question(text)


def _opens(elements: list[Element], marks: set[Element]) -> bool:
    return not marks.isdisjoint(elements)


QUESTIONS = Pattern(id="disclosure", find=find, rank=3)
