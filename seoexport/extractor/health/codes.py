"""The codes of medical vocabularies that a subject has."""

from __future__ import annotations

from seoexport.extractor.evidence import Evidence
from seoexport.model import Subject


def coded(evidence: Evidence, subject: Subject) -> Subject:
    """Return the subject with its codes."""
    return subject
