"""Which words of medicine stand in a text, and which of other trades."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from seoexport.medical.care_words import WORDS

#: What stands beside words.
_SIGNS = ".,;:!?()[]\"'’“”„«»/…–—¿¡،؟"
#: Stems are looked up by as many letters.
_LETTERS = 3
_WITHOUT_BORDERS = frozenset(("ar", "ja"))


class Care(NamedTuple):
    """The words of a text, as they stand there, each kind in its own order; of one stem the first."""

    clinicians: tuple[str, ...]
    medicine: tuple[str, ...]
    borrowed: tuple[str, ...]
    others: tuple[str, ...]
    vets: tuple[str, ...]


class _Index(NamedTuple):
    """The words of a language with their rows: whole ones, stems by their first letters, what stands anywhere."""

    whole: dict[str, int]
    stems: dict[str, tuple[tuple[str, int], ...]]
    anywhere: tuple[tuple[str, int], ...]


def care(text: str, language: str) -> Care:
    """Return the words of medicine in a text, and those of other trades; English where a language has no table.

    >>> found = care("Hausärzte sehen Muskelkrämpfe oft. Der Hund nicht.", "de")
    >>> found.clinicians, found.medicine, found.others
    (('hausärzte',), ('muskel', 'krämpfe'), ('hund',))
    """
    index = _index(language if language in WORDS else "en")
    plain = text.replace("İ", "i").lower()
    for sign in _SIGNS:
        plain = plain.replace(sign, " ")
    rows: tuple[list[str], ...] = ([], [], [], [], [])
    for found, row in _found(plain, index):
        rows[row].append(found)
    return Care(*map(tuple, rows))


def _found(plain: str, index: _Index) -> list[tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    whole, stems = index.whole, index.stems
    likely = [word for word in plain.split() if word in whole or word[:_LETTERS] in stems]
    for word in dict.fromkeys(likely):
        if word in whole:
            found[word] = word, whole[word]
            continue
        for stem, row in stems[word[:_LETTERS]]:
            if word.startswith(stem):
                found.setdefault(stem, (word, row))
                break
    return [*found.values(), *(each for each in index.anywhere if each[0] in plain)]


@lru_cache(maxsize=16)
def _index(language: str) -> _Index:
    whole: dict[str, int] = {}
    stems: dict[str, list[tuple[str, int]]] = {}
    anywhere: list[tuple[str, int]] = []
    for row, words in enumerate(WORDS[language]):
        for word in words.split(", "):
            bare = word.strip("*")
            if word[0] == "*" or " " in word or language in _WITHOUT_BORDERS:
                anywhere.append((bare, row))
            elif bare != word:
                stems.setdefault(bare[:_LETTERS], []).append((bare, row))
            else:
                whole[word] = row
    return _Index(whole, {start: tuple(each) for start, each in stems.items()}, tuple(anywhere))
