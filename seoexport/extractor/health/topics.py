"""The parts of a health page under its main headings, each with the health aspects that its heading names.

What stands before the first of these headings is the page's own text and no topic, whatever it says: no cue, no aspect.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    parts = main_parts(outline(known.get("sections", ()), known.get("title"), known.get("language")))
    if found := _Questions(known.get("questions", ())).topics(parts):
        yield Fact(found, found[0].origin or Origin(source="text"))


class _Questions:
    """Makes topics of the parts of one page, whose questions are known."""

    def __init__(self, questions: Sequence[Question]) -> None:
        self._places = frozenset(each.origin for each in questions if each.origin)
        self._asked = frozenset(letters(each.name) for each in questions)

    def topics(self, parts: Sequence[Part]) -> tuple[HealthTopic, ...]:
        """Return the topics of the main level."""
        found: list[HealthTopic] = []
        for part in parts:
            if found and found[-1].faq and self._is_question(part):
                continue
            topic = self._faq(part) or self._topic(part)
            if topic.text or topic.parts or topic.faq:
                found.append(topic)
        return tuple(found)

    def _is_question(self, part: Part | HealthTopic) -> bool:
        return isinstance(part, Part) and part.section.origin in self._places

    def _faq(self, part: Part) -> HealthTopic | None:
        """Return the part that holds the article's questions, with what stands there before the first of them."""
        if not self._asked or not announcing([part.heading]):
            return None
        before: list[str] = []
        for line in part.section.text.splitlines():
            if letters(line) in self._asked:
                break
            before.append(line)
        text, section = "\n".join(before), part.section
        return HealthTopic(part.heading, text, anchor=section.anchor, faq=True, origin=section.origin)

    def _topic(self, part: Part) -> HealthTopic:
        section, asks = part.section, False
        lines, topics = [section.text], []
        for inner in self._below(part, frozenset((*part.matters, *part.aspects))):
            if self._is_question(inner):
                asks = True
            elif isinstance(inner, Part):
                lines += (inner.heading, inner.section.text)
            elif inner.text or inner.parts:
                topics.append(inner)
        text = "\n".join(filter(None, lines))
        return HealthTopic(part.heading, text, part.aspects, section.anchor, tuple(topics), asks, section.origin)

    def _below(self, part: Part, named: frozenset[str]) -> Iterator[Part | HealthTopic]:
        """Yield what stands below a part: topics of their own, and what belongs to it with what is below that."""
        for inner in part.parts:
            if inner.beside:
                continue
            if self._is_question(inner):
                yield inner
            elif named.issuperset(inner.aspects or inner.matters):
                yield inner
                yield from self._below(inner, named)
            else:
                yield self._topic(inner)
