"""Whom a health page is for, as front matter or configuration state it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import MedicalAudience


def medical_audiences(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[tuple[MedicalAudience, ...]]]:
    """Yield the candidates for whom the page is for."""
    yield from ()


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield a finding for each audience that schema.org has no term for."""
    yield from ()
