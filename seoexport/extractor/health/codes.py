"""The codes of what a health page is about: those of the page, of the publisher's table, of the bundled vocabulary."""

from __future__ import annotations

from seoexport.extractor.evidence import Evidence
from seoexport.model import Subject


def coded(evidence: Evidence, subject: Subject) -> Subject:
    """Return the subject with its codes and the addresses of what is the same."""
    return subject
