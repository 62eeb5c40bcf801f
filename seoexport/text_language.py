"""The language that a text is written in, told by its script and its smallest words; silent where it is not plain."""

from __future__ import annotations

import re
from collections import Counter

from seoexport.script_language import is_in_latin, language_of_script
from seoexport.small_words import SMALL_WORDS

#: What is looked at, in words; and what it takes to tell: words, and small ones among them, in a hundred.
LONGEST, FEWEST, LEAST_SMALL = 200, 40, 20

#: How many times as many small words as those of any other language: in prose, and in lists, which have fewer.
PROSE_LEAD, LISTS_LEAD = 4 / 3, 5 / 2

#: So many different ones: a name repeated is no language.
FEWEST_SMALL = 5

#: Characters that are enough to tell a script, and to see that a language is what it should be.
SAMPLE = 500

_WORD = re.compile(r"[^\W\d_]+")
#: What is no letter in ASCII, as blanks: words parted by these are told in a fifth of the time.
_ASCII_SIGNS = {n: " " for n in range(128) if not chr(n).isalpha()}


def language_of(text: str) -> str | None:
    """Return the language of a text as its two-letter tag, or None where its words do not tell.

    >>> language_of("Der Muskel zieht sich zusammen und die Ruhe hilft ihm, denn er ist nur müde. " * 4)
    'de'
    >>> language_of("Calf cramp"), language_of("ふくらはぎがつるのは、どうしてでしょうか。" * 5)
    (None, 'ja')
    """
    words = _words(text)
    letters = "".join(words)[:SAMPLE]
    if len(letters) >= FEWEST and not is_in_latin(letters) and (found := language_of_script(text[:SAMPLE], letters)):
        return found
    return _by_words(words) if len(words) >= FEWEST else None


def is_written_in(language: str, text: str) -> bool:
    """Return whether the small words of a language are a fifth of a text, without asking for any other language.

    >>> is_written_in("en", "It is the calf that hurts and not the foot of the patient.")
    True
    """
    words = _words(text[:SAMPLE])
    return 100 * sum(map(SMALL_WORDS[language].__contains__, words)) >= LEAST_SMALL * len(words)


def _words(text: str) -> list[str]:
    small = text[: LONGEST * 12].lower()
    found = small.translate(_ASCII_SIGNS).split() if small.isascii() else _WORD.findall(small)
    return found[:LONGEST]


def _by_words(words: list[str]) -> str | None:
    """Return the language whose small words are a fifth of the text, and a third more than those of any other.

    In a list of ingredients or parts they are fewer: a tenth is enough where no other language comes near. Of
    languages that share most of them, those words count that they do not share.
    """
    counted = Counter(words)
    spoken = {language: counted.keys() & small for language, small in SMALL_WORDS.items()}
    shares = {language: sum(map(counted.__getitem__, found)) for language, found in spoken.items()}
    first, *rest = sorted(shares, key=lambda language: -shares[language])
    in_prose = 100 * shares[first] >= LEAST_SMALL * len(words)
    if len(spoken[first]) < FEWEST_SMALL or 200 * shares[first] < LEAST_SMALL * len(words):
        return None
    lead, more = (PROSE_LEAD, 2) if in_prose else (LISTS_LEAD, 4)
    near = (spoken[each] for each in rest if lead * shares[each] > shares[first])
    return (
        first if all(len(spoken[first] - rival) >= more * (len(rival - spoken[first]) + 1) for rival in near) else None
    )
