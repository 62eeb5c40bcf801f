"""How long an article is, in words and in minutes of reading, also where words are not parted by blanks."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from seoexport.model import Section

#: What people read silently in a minute; the figures are those of Hugo (`hugolib/page__content.go`).
WORDS_PER_MINUTE, CHARACTERS_PER_MINUTE = 213, 501

#: Thai text has a word for so many characters, vowel signs and tones included: 73 words in 330 characters without
#: names of places, counted with the dictionary of PyThaiNLP. Lao, Khmer and Burmese are taken to be alike.
CHARACTERS_PER_WORD = 4.5

#: Chinese and Japanese: each character counts, as word processors do it. Korean parts its words by blanks.
_CHARACTERS = "[\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]"
_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"

#: All bytes of UTF-8 but those with which a common character of these scripts begins: without them nothing is left of
#: most texts, which is seen thirty times as fast as a pattern is searched.
_OTHER_BYTES = bytes(sorted(set(range(256)) - {0xE0, 0xE1, *range(0xE3, 0xEA)}))


def words(text: str) -> int:
    """Return how many words a text has; see `length`."""
    return sum(length(text))


def length(text: str) -> tuple[int, int]:
    """Return how many words a text has in scripts that part them, and how many characters of Chinese and Japanese.

    The words of `text` are parted by single blanks or line ends, and a sign that stands alone is one, as for Hugo and
    word processors. Those of Thai, Lao, Khmer and Burmese are estimated by their length.

    >>> length("three plain words"), length("肩こり means stiff"), length("종아리 근육이 뭉치는 이유"), length("")
    ((3, 0), (2, 3), (4, 0), (0, 0))
    >>> length("กล้ามเนื้อน่องเป็นตะคริวตอนกลางคืน")  # with a dictionary five
    (8, 0)
    """
    encoded = text.encode()
    if text.isascii() or not encoded.translate(None, _OTHER_BYTES):
        return (encoded.count(b" ") + encoded.count(b"\n") + 1 if text else 0), 0
    text, characters = re.subn(_CHARACTERS, " ", text)
    text, unspaced = re.subn(_UNSPACED, " ", text)
    return len(text.split()) + round(unspaced / CHARACTERS_PER_WORD), characters


def of_sections(sections: Iterable[Section]) -> tuple[int, int]:
    """Return the word count of an article, headings included, and the minutes that reading it takes, rounded up.

    >>> of_sections((Section("Cramp", 1, " ".join(["word"] * 300)),))
    (301, 2)
    """
    parts = (part for section in sections for part in (section.heading, section.text) if part)
    spaced, characters = length("\n".join(parts))
    return spaced + characters, math.ceil(spaced / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE)
