"""Headings as cues are compared with them: small letters without accents, and a border where a sign parts two phrases.

In a folded line `$ ^` (`$^` where words stand without blanks) is that border.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

_PARTING = ",;:/?!().|+"

#: What does not fall apart into an ASCII letter by itself, and the signs that part phrases.
_UNLIKE_ASCII = (("’", "'"), ("–", ","), ("—", ","), ("·", ","), ("ß", "ss"), ("ı", "i"), ("œ", "oe"), ("æ", "ae"))

#: A keyboard without dots writes "ae" for "ä"; both are "a" here.
_GERMAN = (("ae", "a"), ("oe", "o"), ("ue", "u"))

#: Letters that people write for one another, what is never compared, and the article and the particles that are
#: written as one with the next word: "and", "for the", "in the", "as the", "the".
_ARABIC = (
    *((sign, "ا") for sign in "أإآٱ"), ("ى", "ي"), ("ئ", "ي"), ("ة", "ه"), ("ؤ", "و"), ("ـ", ""),
    *((chr(mark), "") for mark in (*range(0x64B, 0x653), 0x670)),
    *((sign, ",") for sign in "؟،؛:/?!().|+–—-,"), *((sign, " ") for sign in "\"'«»“”…%"),
    (" و", " و "), (" لل", " ل "), (" بال", " ب "), (" كال", " ك "), (" ال", " "), (" و", " و "),
)  # fmt: skip

#: Signs that part phrases; brackets and blanks are no letters of a word.
_JAPANESE = (
    *((sign, ",") for sign in "。?!:;/()（）|–—-"),
    *((sign, "") for sign in "「」『』【】~〜…%\"' "),
    ("、", "・"),
)


def _latin_letters() -> bytes:
    table = bytearray(b" " * 256)
    for code in range(128):
        if chr(code).isalnum() or chr(code) in "\n&":
            table[code] = ord(chr(code).lower())
    for sign in _PARTING:
        table[ord(sign)] = ord(",")
    return bytes(table)


_LATIN = _latin_letters()


def latin(text: str) -> str:
    """Return a text in Latin letters as small ASCII letters, digits, blanks, line breaks and "&".

    >>> latin("BELİRTİLERİ – Qu’est-ce que c'est ?").split()
    ['belirtileri', '$', '^', 'qu', 'est', 'ce', 'que', 'c', 'est', '$', '^']
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKD", _replaced(text, _UNLIKE_ASCII))
    plain = text.replace(" - ", ",").encode("ascii", "ignore").translate(_LATIN).decode()
    return plain.replace(",", " $ ^ ")


def german(text: str) -> str:
    """Return a German text as `latin` does, with umlauts as their plain letters however they are typed.

    >>> german("Prävention") == german("PRAEVENTION")
    True
    """
    return _replaced(latin(text), _GERMAN)


def arabic(text: str) -> str:
    """Return an Arabic text without vowel signs, and with "and" and the article apart from their words.

    >>> arabic("الأعراضُ والأسباب").split()
    ['اعراض', 'و', 'اسباب']
    """
    spaced = " " + text.lower().replace("\n", " \n ")
    return _replaced(spaced, _ARABIC).replace(",", " $ ^ ")


def japanese(text: str) -> str:
    """Return a Japanese text in one width of letters, without blanks.

    >>> japanese("ＦＡＱ： 症状")
    'faq$^症状'
    """
    return _replaced(unicodedata.normalize("NFKC", text).lower(), _JAPANESE).replace(",", "$^")


def _replaced(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for sign, plain in pairs:
        text = text.replace(sign, plain)
    return text


#: By language; all others are folded as `latin`.
FOLDS: dict[str, Callable[[str], str]] = {"de": german, "ar": arabic, "ja": japanese}
