"""The words of headings as they are compared: without case, accents and the endings of inflection."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from seoexport.medical.titles.table import Table
from seoexport.small_words import SMALL_WORDS

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*['’]?")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\xa0": " ", "\u202f": " ", "‑": "-"})
#: Below this many letters a word has no ending.
_SHORTEST_STEM = 3
#: A noun with its ending may look like one with another: Korns, Korn.
_MOST_ENDINGS = 2
_REMEMBERED = 8192
#: French and Italian write some small words together with what follows.
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|un|all|dell|nell|sull|dall|quest)'(?=\w)", re.IGNORECASE)
#: Arabic writes the article, and words for and, with and for, together with what follows.
_ARABIC = re.compile("(?:[وبلك]?ال|لل|و(?=\\w{4}))(?=\\w{2})")


def plain(text: str) -> str:
    """Return a text of the same length with one kind of apostrophes, hyphens and blanks.

    >>> plain("Bell’s palsy")
    "Bell's palsy"
    """
    return text if text.isascii() else text.translate(_QUOTES)


def stems(text: str, language: str, table: Table) -> list[str]:
    """Return the stems of the words of a text in their order, empty strings for the smallest words."""
    endings, length = table.endings, table.stem_length
    return [stem(word, language, endings, length) for word in _WORD.findall(text)]


def between(text: str, first: int, last: int) -> str:
    """Return what stands from one word of a text to another, by their numbers.

    >>> between("Knots, in the calf.", 0, 1)
    'Knots, in'
    """
    found = list(_WORD.finditer(text))
    return text[found[first].start() : found[last].end()]


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
    for _ in range(_MOST_ENDINGS):
        shorter = re.sub(f"(?:{endings})$", "", word)
        word = shorter if len(shorter) >= _SHORTEST_STEM else word
    return word


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
