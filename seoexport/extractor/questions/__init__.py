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

PATTERNS: tuple[Pattern, ...] = tuple(
    sorted(collect(__name__, "QUESTIONS", Pattern), key=lambda pattern: (pattern.rank, pattern.id))
)


def questions(evidence: Evidence) -> Iterator[Fact[tuple[Question, ...]]]:
    """Yield the page's questions as one fact: in page order, each once, only those that have an answer."""
    unique: dict[str, tuple[Found, str, str]] = {}
    for pattern in PATTERNS:
        if pattern.last_resort and unique:
            continue
        for found in pattern.find(evidence):
            name = question_name(found.name)
            key = letters(name)
            if key and found.answer_text and key not in unique:
                unique[key] = found, name, pattern.id
    if unique:
        ordered = sorted(unique.values(), key=lambda each: _place(each[0]))
        made = tuple(_question(found, name, pattern, evidence) for found, name, pattern in ordered)
        yield Fact(made, made[0].origin or Origin(source="text"))


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
