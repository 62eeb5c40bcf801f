"""What a health page lists of its subject by name: causes, symptoms, risk factors, treatments, tests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seoexport.extractor.evidence import Evidence
from seoexport.model import Subject


def listed(evidence: Evidence, known: Mapping[str, Any], subject: Subject) -> Subject:
    """Return the subject with what the topics of the page list of it."""
    return subject
