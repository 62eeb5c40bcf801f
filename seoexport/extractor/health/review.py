"""Until when the review of a page holds, what is wrong with what it says of its review, and what a lack of it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Date


def next_review(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[Date]]:
    """Yield the candidates for the day of the next review."""
    yield from ()
