"""What the writings of one medical term have in common: its words, whatever their case, hyphens and plurals."""

from __future__ import annotations

import unicodedata

#: Between words of a term, and within them (`Alzheimer's`).
_SIGNS = str.maketrans(dict.fromkeys("-‐‑‒–—/,", " ") | dict.fromkeys("'’ʼ", ""))
#: Endings of words that end in s and are no plurals: abscess, sinus, sclerosis.
_NO_PLURALS = ("ss", "us", "is")
#: A word is no acronym if it is longer.
LONGEST_ACRONYM = 5
_SHORTEST_PLURAL = 4


def normalised(term: str) -> str:
    """Return a term in the one form of all its writings; two terms that differ by a word stay two.

    >>> normalised("Kidney-Stones"), normalised("Crohn’s disease"), normalised("Rashes") == normalised("rash")
    ('kidney stone', 'crohn disease', True)
    """
    text = term if term.isascii() else unicodedata.normalize("NFKC", term)
    return " ".join(map(_singular, text.casefold().translate(_SIGNS).split()))


def _singular(word: str) -> str:
    """Return a word without the ending of a plural; a word that has none loses the same letters wherever it stands."""
    if not word.endswith("s") or len(word) < _SHORTEST_PLURAL or word.endswith(_NO_PLURALS):
        return word
    if word.endswith(("shes", "ches", "xes", "sses")):
        return word[:-2]
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]


def is_acronym(term: str) -> bool:
    """Return whether a term is a few capitals, which mean one thing to one reader and another to the next.

    >>> is_acronym("PAD"), is_acronym("Gout"), is_acronym("SARS-CoV")
    (True, False, False)
    """
    return term.isupper() and len(term) <= LONGEST_ACRONYM
