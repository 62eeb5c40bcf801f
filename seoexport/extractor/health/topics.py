"""The parts of a health page under its main headings, each with the health aspects that its heading names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.medical.aspects import aspects
from seoexport.model import HealthTopic, Origin, Section

_LEVEL = 2


def health_topics(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[tuple[HealthTopic, ...]]]:
    """Yield the page's topics as one fact: what stands under its headings of the second level."""
    sections: Sequence[Section] = known.get("sections", ())
    language = known.get("language")
    found = [
        HealthTopic(each.heading, each.text, aspects(each.heading, language), each.anchor, (), each.origin)
        for each in {section.heading: section for section in sections if section.level == _LEVEL}.values()
    ]
    if found:
        yield Fact(tuple(found), found[0].origin or Origin(source="text"))
