"""Of which type a name is whose main words stand in a table: `Gentle massage` is a massage, a `massage gun` is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

#: Phrases in lower case, with blanks for hyphens, and the types of what they name. One that begins with an asterisk
#: is the end of a word: German and Dutch write compounds as one.
Phrases: TypeAlias = Mapping[str, str]

#: Languages whose names begin with the main word; in the others it stands last.
_MAIN_WORD_FIRST = frozenset(("ar", "es", "fr", "it", "pt"))
_UNSPACED = frozenset(("ja",))

#: Words behind the main word that say what it is of, for, with.
_OF = frozenset(
    "of for with to on in at after before by during fur der des mit bei nach zur zum von im am gegen für voor van met "
    "bij tegen na".split()
)
#: Words before the main word with which a name is that of something else, or of its absence.
_OTHERWISE = frozenset(
    "of for from without avoiding avoid no not stopping lack less excessive too poor bad missing against than about "
    "ohne kein keine mangel mangelnde fehlende zu gegen zonder geen gebrek te weinig olmadan aşırı yetersiz az".split()
)
_JOINING = frozenset("and or und oder et ou y o e ed en ve veya & +".split())
_MOST_MODIFIERS = 3


def phrase_type(name: str, language: str, phrases: Phrases) -> str | None:
    """Return the type of a name by its main words; of several names in one there are none.

    1. the whole name
    2. where the main word stands last: its last words behind a few that say of what kind, the longest first
    3. its first words, there before "of" or "for"; the longest first
    4. the end of its last word

    >>> table = {"massage": "MedicalTherapy", "*übungen": "PhysicalActivity"}
    >>> phrase_type("Gentle massage", "en", table), phrase_type("Massage gun", "en", table)
    ('MedicalTherapy', None)
    >>> phrase_type("Massage doux", "fr", table), phrase_type("Dehnübungen", "de", table)
    ('MedicalTherapy', 'PhysicalActivity')
    """
    lower = _lower(name, language)
    if found := phrases.get(lower):
        return found
    if language in _UNSPACED:
        return next((phrases[lower[at:]] for at in range(1, len(lower)) if lower[at:] in phrases), None)
    words = lower.split()
    if not _JOINING.isdisjoint(words) or (language == "nl" and "of" in words):
        return None
    if language in _MAIN_WORD_FIRST:
        return next((kind for end in range(len(words) - 1, 0, -1) if (kind := _of(words[:end], phrases))), None)
    return _last(words, phrases) or _before_of(words, phrases) or _compound(words, phrases)


def _last(words: list[str], phrases: Phrases) -> str | None:
    for begin in range(1, min(len(words), _MOST_MODIFIERS + 1)):
        if words[begin - 1] in _OTHERWISE:
            return None
        if found := _of(words[begin:], phrases):
            return found
    return None


def _before_of(words: list[str], phrases: Phrases) -> str | None:
    place = next((at for at, word in enumerate(words) if at and word in _OF), None)
    return phrase_type_of(words[:place], phrases) if place else None


def phrase_type_of(words: list[str], phrases: Phrases) -> str | None:
    """Return the type of what is named by words of which the last are a phrase, or all."""
    return _of(words, phrases) or _last(words, phrases)


def _compound(words: list[str], phrases: Phrases) -> str | None:
    if not _OTHERWISE.isdisjoint(words):
        return None
    last = words[-1] if words else ""
    return next((phrases[f"*{last[at:]}"] for at in range(1, len(last)) if f"*{last[at:]}" in phrases), None)


def _of(words: list[str], phrases: Phrases) -> str | None:
    return phrases.get(" ".join(words))


def _lower(name: str, language: str) -> str:
    if language == "tr":
        name = name.replace("İ", "i").replace("I", "ı")
    return name.lower().replace("’", "'").replace("-", " ").replace("‑", " ")
