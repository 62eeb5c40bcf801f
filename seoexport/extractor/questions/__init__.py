"""The questions that a page shows with their answers: one module per way in which they stand in pages.

Read from the visible page, never from mark-up, which on many sites claims questions that nobody sees.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.collect import collect
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.pattern import Found, Pattern
from seoexport.model import Origin, Question
from seoexport.text import letters, question_name

PATTERNS: tuple[Pattern, ...] = collect(__name__, "QUESTIONS", Pattern)


def questions(evidence: Evidence) -> Iterator[Fact[tuple[Question, ...]]]:
    """Yield the page's questions as one fact: in page order, each once, only those that have an answer."""
    found = [(each, pattern.id) for pattern in PATTERNS for each in pattern.find(evidence)]
    found.sort(key=lambda pair: _place(pair[0]))
    unique: dict[str, Question] = {}
    for each, pattern in found:
        name = question_name(each.name)
        key = letters(name)
        if key and each.answer_text and key not in unique:
            unique[key] = _question(each, name, pattern, evidence)
    if unique:
        first = next(iter(unique.values()))
        yield Fact(tuple(unique.values()), first.origin or Origin(source="text"))


def _place(found: Found) -> tuple[int, int]:
    return found.element.source_line or 0, found.element.source_col or 0


def _question(found: Found, name: str, pattern: str, evidence: Evidence) -> Question:
    return Question(
        name,
        found.answer_text,
        found.answer_html,
        found.element.attr("id") or None,
        pattern,
        evidence.document.origin(found.element),
    )
