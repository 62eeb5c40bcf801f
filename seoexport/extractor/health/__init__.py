"""What is asked of health pages alone: what they are about, their topics, their sources, whom they are for.

Imported for the first health page, so that others pay nothing for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.health import audiences, citations, disclaimer, review, specialties, subject, topics

#: Each fact of a health page, by the name of its field; each is given what was decided before it, in this order.
HEALTH: dict[str, Callable[[Evidence, Mapping[str, Any]], Iterator[Fact[Any]]]] = {
    "next_review": review.next_review,
    "health_topics": topics.health_topics,
    "subject": subject.subject,
    "specialties": specialties.specialties,
    "medical_audiences": audiences.medical_audiences,
    "citations": citations.citations,
    "disclaimer": disclaimer.disclaimer,
}


def findings(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield what a health page states in a way that cannot be used, and what a person would have to state."""
    yield from subject.findings(evidence, known)
    yield from specialties.findings(evidence)
    yield from audiences.findings(evidence)
    yield from citations.findings(evidence)
    yield from review.findings(evidence, known)
