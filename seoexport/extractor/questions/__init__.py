"""The questions that a page shows with their answers: one module per way in which they stand in pages.

Read from the visible page, never from mark-up, which on many sites claims questions that nobody sees.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.collect import collect
from seoexport.extractor.answers import answer
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.pattern import Found, Pattern
from seoexport.model import Origin, Question
from seoexport.text import letters, question_name, storable

PATTERNS: tuple[Pattern, ...] = collect(__name__, "QUESTIONS", Pattern)


def questions(evidence: Evidence) -> Iterator[Fact[tuple[Question, ...]]]:
    """Yield the page's questions as one fact: in page order, each once, only those that have an answer."""
    found = [(each, pattern.id) for pattern in PATTERNS for each in pattern.find(evidence)]
    found.sort(key=lambda pair: _place(pair[0]))
    unique: dict[str, Question] = {}
    for each, pattern in found:
        name = question_name(each.name)
        key = letters(name)
        if key and key not in unique and (question := _question(each, name, pattern, evidence)):
            unique[key] = question
    if unique:
        first = next(iter(unique.values()))
        yield Fact(tuple(unique.values()), first.origin or Origin(source="text"))


def _place(found: Found) -> tuple[int, int]:
    return found.element.source_line or 0, found.element.source_col or 0


def _question(found: Found, name: str, pattern: str, evidence: Evidence) -> Question | None:
    text, html = answer(evidence, found.answer)
    if not text:
        return None
    return Question(
        name=storable(name),
        answer_text=text,
        answer_html=html,
        anchor=found.element.attr("id") or None,
        pattern=pattern,
        origin=evidence.document.origin(found.element),
    )
