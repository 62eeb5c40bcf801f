"""The parts of a health page under its main headings, each with the health aspects that its heading names.

What stands before the first of these headings is the page's own text and no topic, whatever it says: no cue, no aspect.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.faq.headings import announcing
from seoexport.extractor.health.outline import Part, main_parts, outline
from seoexport.model import HealthTopic, Origin, Question
from seoexport.text import letters


def health_topics(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[tuple[HealthTopic, ...]]]:
    """Yield the page's topics as one fact: what stands under its main headings.

    1. a part named as sources, related pages, comments and the like is none, nor one without any text
    2. its aspects are those that its heading names, with no cue none
    3. what stands below it under headings without a cue, or with its own, is its text, the headings included
    4. what stands below it under a heading that names another matter of health is a topic of its own, and part of it
    5. questions with answers are the article's, and neither text nor topics; those of the main level stay topics
       unless they follow the heading of an FAQ
    """
    questions: Sequence[Question] = known.get("questions", ())
    asked = frozenset(each.origin for each in questions if each.origin)
    parts = main_parts(outline(known.get("sections", ()), known.get("title"), known.get("language"), asked))
    if found := _topics(parts, questions):
        yield Fact(found, found[0].origin or Origin(source="text"))


def _topics(parts: Sequence[Part], questions: Sequence[Question]) -> tuple[HealthTopic, ...]:
    """Return the topics of the main level; `questions` are the page's."""
    found: list[HealthTopic] = []
    faqs = announcing([part.heading for part in parts]) if questions else ()
    for place, part in enumerate(parts):
        if found and found[-1].faq and part.asks:
            continue
        topic = _faq(part, questions) if place in faqs else _topic(part)
        if topic.text or topic.parts or topic.faq:
            found.append(topic)
    return tuple(found)


def _faq(part: Part, questions: Sequence[Question]) -> HealthTopic:
    """Return the part that holds the article's questions, with what stands there before the first of them."""
    section, text = part.section, part.section.text
    if text:
        asked = {letters(each.name) for each in questions}
        text = "\n".join(takewhile(lambda line: letters(line) not in asked, text.splitlines()))
    return HealthTopic(part.heading, text, anchor=section.anchor, faq=True, origin=section.origin)


def _topic(part: Part) -> HealthTopic:
    section, asks = part.section, False
    lines, topics = [section.text], []
    for inner in _below(part, frozenset((*part.matters, *part.aspects))):
        if isinstance(inner, HealthTopic):
            topics.append(inner)
        elif inner.asks:
            asks = True
        else:
            lines += (inner.heading, inner.section.text)
    text = "\n".join(filter(None, lines))
    return HealthTopic(part.heading, text, part.aspects, section.anchor, tuple(topics), asks, section.origin)


def _below(part: Part, named: frozenset[str]) -> Iterator[Part | HealthTopic]:
    """Yield what stands below a part: topics of their own, and what belongs to it with what is below that."""
    for inner in part.parts:
        if inner.beside:
            continue
        if inner.asks:
            yield inner
        elif named.issuperset(inner.aspects or inner.matters):
            yield inner
            yield from _below(inner, named)
        elif (topic := _topic(inner)).text or topic.parts:
            yield topic
