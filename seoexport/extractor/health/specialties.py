"""The medical specialties to which a health page belongs, as front matter or configuration state them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding
from seoexport.extractor.evidence import Evidence, Fact


def specialties(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the candidates for the specialties."""
    yield from ()


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield a finding for each specialty that schema.org does not have."""
    yield from ()
