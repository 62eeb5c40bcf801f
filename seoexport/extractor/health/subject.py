"""What a health page is about: the condition, symptom, drug, test or procedure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Subject


def subject(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[Subject]]:
    """Yield the candidates for the subject of the page."""
    yield from ()


def findings(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield a finding where nothing says what the page is about."""
    yield from ()
