"""The questions that a page shows with their answers: one module per way in which they stand in pages.

Read from the visible page, never from mark-up, which on many sites claims questions that nobody sees.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from seoexport.collect import collect
from seoexport.document.flow import HEADINGS
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.faq.labels import Label, counted, labelled, unlabelled_answer, unnamed_answer
from seoexport.extractor.faq.lines import Lines, lines_of
from seoexport.extractor.faq.pattern import Found, Pattern
from seoexport.extractor.faq.teasers import is_only_more
from seoexport.model import Origin, Question
from seoexport.text import letters, question_name

PATTERNS: tuple[Pattern, ...] = tuple(
    sorted(collect(__name__, "QUESTIONS", Pattern), key=lambda pattern: (pattern.rank, pattern.id))
)


def questions(evidence: Evidence) -> Iterator[Fact[tuple[Question, ...]]]:
    """Yield the page's questions as one fact: in page order, each once, only those that have an answer."""
    lines = lines_of(evidence)
    taken = _taken(lines)
    if taken:
        made = tuple(question for _, question in sorted(taken.values(), key=lambda each: each[0]))
        yield Fact(made, made[0].origin or Origin(source="text"))


def _taken(lines: Lines) -> dict[str, tuple[int, Question]]:
    """Return each question with its place, by its letters; of two copies, the one that is better known."""
    blocks = lines.evidence.blocks
    taken: dict[str, tuple[int, Question]] = {}
    places: set[int] = set()
    for pattern in PATTERNS:
        if len(places) > len(lines.taken):
            lines = lines.without(places)
        if not (asked := list(pattern.find(lines))):
            continue
        known = Counter((lines.section(place), blocks[place].tag) for place in lines.taken if pattern.yields_to)
        labels = _labels(lines, asked)
        for found in asked:
            if known and pattern.yields_to and _others(known, lines.section(found.place), found) >= pattern.yields_to:
                continue
            label, name = labels.get(found.place, ("", found.name))
            name = question_name(name)
            key = letters(name)
            if key and key not in taken and (question := _question(lines, pattern, found, name, label)):
                taken[key] = found.place, question
                places.add(found.place)
    return taken


def _labels(lines: Lines, asked: list[Found]) -> dict[int, tuple[str, str]]:
    """Return the labels that questions have, and what follows them, by the questions' places.

    A label that may be the first word of a question is none unless it counts the questions of its FAQ.
    """
    found = {each.place: label for each in asked if (label := labelled(each.name))}
    by_section: dict[int, list[Label]] = {}
    for place, label in found.items():
        by_section.setdefault(lines.section(place), []).append(label)
    known = {section: counted(labels) for section, labels in by_section.items()}
    return {
        place: (label.word, label.text)
        for place, label in found.items()
        if label.sure or label.word in known[lines.section(place)]
    }


def _others(known: Mapping[tuple[int, str], int], section: int, found: Found) -> int:
    """Return how many questions of the same FAQ are known that are no headings of the same level."""
    same = found.element.tag if found.element.tag in HEADINGS else ""
    return sum(count for (other, tag), count in known.items() if section == other >= 0 and tag != same)


def _question(lines: Lines, pattern: Pattern, found: Found, name: str, label: str) -> Question | None:
    text, html = found.answer()
    text, html = unlabelled_answer(text, html, label) if label else unnamed_answer(text, html)
    if not text or is_only_more(text):
        return None
    return Question(
        name,
        text,
        html,
        found.element.attr("id") or None,
        pattern.id,
        pattern.sure(found),
        lines.evidence.document.origin(found.element),
    )
