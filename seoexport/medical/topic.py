"""Whether a page is about health: several health aspects in its headings, and the words of care in its text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from seoexport.medical.aspects import aspects
from seoexport.text import has_word

#: A page on data breaches or lawns has causes and prevention too; it has no doctors.
FEWEST_ASPECTS, FEWEST_WORDS = 2, 3

_CARE = tuple(
    "doctor doctors physician physicians patient patients symptoms pain painful medication medicine "
    "disease infection injury injuries inflammation muscle muscles blood surgery therapist clinician "
    "chronic tissue nurse painkillers arzt ärztin ärzte patienten schmerzen entzündung krankheit muskel "
    "muskeln medikamente médecin douleur douleurs maladie médicament médicaments médico dolor enfermedad "
    "músculo músculos medicamentos dor dores doença medico dolore malattia farmaci arts pijn ziekte "
    "spieren doktor ağrı hastalık ilaç".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthEvidence:
    """Why a page was taken for a health page."""

    aspects: tuple[str, ...]
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"headings on {', '.join(self.aspects)}; words {', '.join(self.words)}"


def health_evidence(headings: Iterable[str], text: str) -> HealthEvidence | None:
    """Return why a page with these headings and this text is about health, or None where it is not.

    >>> health_evidence(["Causes", "Treatment"], "Ask a doctor if the pain in the muscle stays.").aspects
    ('Treatments', 'Causes')
    >>> health_evidence(["Causes of churn", "How to prevent churn"], "Our customers leave.") is None
    True
    """
    found = aspects("\n".join(headings))
    if len(found) < FEWEST_ASPECTS:
        return None
    lower = text.lower()
    words = tuple(islice((word for word in _CARE if has_word(lower, word)), FEWEST_WORDS))
    return HealthEvidence(aspects=found, words=words) if len(words) >= FEWEST_WORDS else None
