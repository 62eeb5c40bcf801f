"""The works that a health page names as its sources: its list of references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Citation


def citations(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[tuple[Citation, ...]]]:
    """Yield the page's sources as one fact."""
    yield from ()
