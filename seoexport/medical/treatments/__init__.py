"""Of which type of schema.org a treatment is: phrases by language, one module each; and the names of drugs.

Only what https://schema.org/possibleTreatment takes. Operations and psychological treatments are of types that it does
not take, and are not listed. What no table has is of no type: nobody knows whether a "magnet bracelet" is a therapy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from seoexport.medical.drugs import is_drug
from seoexport.medical.languages import LANGUAGES
from seoexport.medical.main_words import Phrases, phrase_type

_AND = re.compile(r"\s(?:and/or|and|or|und|oder|et|ou|y|o|e|ed|en|of|ve|veya|&|\+)\s|/|・|や|と", re.IGNORECASE)

#: The pages of a site name the same treatments over and over.
_REMEMBERED = 2048


@lru_cache(maxsize=_REMEMBERED)
def treatment(name: str, language: str) -> str | None:
    """Return the type of a treatment; None for what is none, or none of those that a condition may name.

    Several in one name are of a type where each of them is; two drugs are not one.

    >>> treatment("Gentle massage", "en"), treatment("Ibuprofen", "en"), treatment("Kinésithérapie", "fr")
    ('MedicalTherapy', 'Drug', 'PhysicalTherapy')
    >>> treatment("Massage gun", "en"), treatment("Surgery", "en"), treatment("Rest and ibuprofen", "en")
    (None, None, None)
    """
    if language not in LANGUAGES:
        return None
    phrases = _phrases(language)
    whole = phrases.get(name.lower()) or ("Drug" if is_drug(name) else phrase_type(name, language, phrases))
    if whole:
        return whole
    parts = [part for part in _AND.split(name) if part]
    types = {phrase_type(part, language, phrases) for part in parts} if len(parts) > 1 else set()
    return types.pop() if len(types) == 1 else None


@cache
def _phrases(language: str) -> Phrases:
    module: Any = import_module(f"{__name__}.{language}")
    table: Mapping[str, str] = module.TREATMENTS
    return {phrase.strip(): kind for kind, phrases in table.items() for phrase in phrases.split(",")}
