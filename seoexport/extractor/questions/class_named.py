"""Questions in elements whose class says that they are one, or that they open and close.

<div class="accordion-title">Is it safe?</div> <div class="accordion-content">For most people.</div>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import Element
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.panels import called_faq, marked_questions
from seoexport.extractor.pattern import Found, Pattern, is_question

_TITLES = ("accordion", "toggle", "collaps", "faq")
_PANELS = ("content", "body", "panel", "answer", "collapsible", "inner")

NAMED = ", ".join(f"[class*={word} i], [id*={word} i]" for word in (*_TITLES, "question"))


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield every question in such an element, or in a container that is called an FAQ."""
    yield from marked_questions(evidence, NAMED, _is_named, is_question)


def _is_named(elements: list[Element], marks: set[Element]) -> bool:
    """Return whether the question is the title of something, not a line within its panel."""
    if called_faq(elements[0]):
        return True
    for element in elements:
        name = f"{element.attr('class')} {element.attr('id')}".lower()
        if "question" in name:
            return True
        if any(each in name for each in _PANELS):
            return False
        if element in marks:
            return True
    return False


QUESTIONS = Pattern(id="class_named", find=find, rank=4)
