"""Whether a page is about health: several health aspects in its headings, and the words of care in its text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from seoexport.medical.aspects import telling
from seoexport.text import has_word

#: A page on data breaches or lawns has causes and prevention too; it has no doctors.
FEWEST_ASPECTS, FEWEST_WORDS = 2, 3

#: A health page says so in its first few paragraphs.
MOST_CHARACTERS = 3000

#: By language, the words of care, the commonest first.
WORDS: dict[str, tuple[str, ...]] = {
    language: tuple(words.split())
    for language, words in {
        "en": "doctor doctors pain painful muscle muscles symptoms disease infection injury injuries inflammation "
        "patients patient physician medication medicine blood surgery therapist clinician chronic tissue nurse",
        "de": "arzt ärztin ärzte schmerzen muskel muskeln entzündung krankheit patienten medikamente blut therapie",
        "fr": "médecin douleur douleurs maladie muscle muscles médicament médicaments patients infection sang",
        "es": "médico dolor enfermedad músculo músculos medicamentos pacientes infección lesión sangre",
        "pt": "médico dor dores doença músculo músculos medicamentos pacientes infecção lesão sangue",
        "it": "medico dolore malattia muscolo muscoli farmaci pazienti infezione sangue lesione",
        "nl": "arts huisarts pijn ziekte spier spieren patiënten infectie bloed medicijnen",
        "tr": "doktor ağrı hastalık ilaç kas kaslar hasta enfeksiyon kan",
    }.items()
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthEvidence:
    """Why a page was taken for a health page."""

    aspects: tuple[str, ...]
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"headings on {', '.join(self.aspects)}; words {', '.join(self.words)}"


def health_evidence(headings: Iterable[str], text: str, language: str | None = None) -> HealthEvidence | None:
    """Return why a page with these headings and this text is about health, or None where it is not.

    >>> health_evidence(["Causes", "Treatment"], "Ask a doctor if the pain in the muscle stays.").aspects
    ('Causes', 'Treatments')
    >>> health_evidence(["Causes of churn", "How to prevent churn"], "Our customers leave.") is None
    True
    """
    lower = text[:MOST_CHARACTERS].lower()
    table = WORDS.get((language or "en")[:2], WORDS["en"])
    words = tuple(islice((word for word in table if has_word(lower, word)), FEWEST_WORDS))
    if len(words) < FEWEST_WORDS:
        return None
    # The tables of cues are read for the few pages that speak of care.
    found = telling(headings, language)
    return HealthEvidence(aspects=found, words=words) if len(found) >= FEWEST_ASPECTS else None
