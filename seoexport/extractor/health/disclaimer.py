"""What a health page says about its own limits: that it is no advice of a doctor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Disclaimer


def disclaimer(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[Disclaimer]]:
    """Yield the candidates for the disclaimer."""
    yield from ()
