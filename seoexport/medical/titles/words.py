"""The words of headings as they are compared: without case, accents and the endings of inflection."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from seoexport.medical.titles.table import Table
from seoexport.small_words import SMALL_WORDS

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*['’]?")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\xa0": " ", "\u202f": " ", "‑": "-"})
#: Below this many letters a word has no ending.
_SHORTEST_STEM = 3
_REMEMBERED = 8192
#: French and Italian write some small words together with what follows.
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|un|all|dell|nell|sull|dall|quest)'(?=\w)", re.IGNORECASE)
#: Arabic writes the article, and words for and, with and for, together with what follows.
_ARABIC = re.compile("(?:[وبلك]?ال|لل|و(?=\\w{4}))(?=\\w{2})")


class Word(NamedTuple):
    """A word of a text: its stem, empty for the smallest words, and where it stands."""

    stem: str
    start: int
    end: int


def plain(text: str) -> str:
    """Return a text of the same length with one kind of apostrophes, hyphens and blanks.

    >>> plain("Bell’s palsy")
    "Bell's palsy"
    """
    return text if text.isascii() else text.translate(_QUOTES)


def words(text: str, language: str, table: Table) -> list[Word]:
    """Return the words of a text in their order."""
    return [
        Word(stem(match[0], language, table.endings, table.stem_length), match.start(), match.end())
        for match in _WORD.finditer(text)
    ]


@lru_cache(maxsize=_REMEMBERED)
def stem(word: str, language: str, endings: str, length: int | None = None) -> str:
    """Return what the forms of a word have in common; empty for the smallest words of the language.

    >>> stem("Cramps", "en", "es|s"), stem("the", "en", "es|s"), stem("l'eczéma", "fr", "es|s")
    ('cramp', '', 'eczema')
    """
    word = _ELIDED.sub("", word.lower())
    if word in SMALL_WORDS.get(language, ()):
        return ""
    word = _ARABIC.sub("", word, count=1) if language == "ar" else folded(word)
    if length:
        return word[:length]
    shorter = re.sub(f"(?:{endings})$", "", word)
    return shorter if len(shorter) >= _SHORTEST_STEM else word


def folded(text: str) -> str:
    """Return a text in lower case and without accents.

    >>> folded("İltihabı Wadenkrämpfe")
    'iltihabi wadenkrampfe'
    """
    text = text.lower()
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(each for each in decomposed if not unicodedata.combining(each)).replace("ı", "i")
