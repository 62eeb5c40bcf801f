"""The name with which an item of a list begins, before it is explained: `Dehydration`.

A name is short, and no sentence, question, instruction or sign. What cannot be told from these is none: of a list of
causes nothing is lost but an item, while a clause among causes is wrong for everybody who reads it.
"""

from __future__ import annotations

import re

from seoexport.languages import primary
from seoexport.medical.label_words import BEGINS, LAST, WORDS
from seoexport.text import SIGNS

#: A longer name is a sentence without its verb; in scripts without blanks, characters count.
MOST_WORDS, MOST_CHARACTERS, MOST_UNSPACED = 6, 60, 20
#: So far into an item a name can end, and the words be seen that follow it.
_WITHIN = 2 * MOST_CHARACTERS

#: What ends a name and begins its explanation; a full stop does where a sentence follows.
_ENDS = (": ", "：", " – ", " — ", " - ", "– ", "— ", " (", "（", ";", "。")
_END_SIGNS = frozenset(".:-–—(;：（。")
_FULL_STOP = re.compile(r"(\w{3,})\.(?=\s\S+\s\S)")
_CUT_SHORT = frozenset("vit max min approx resp bzw inkl mrs gen chron".split())
_NUMBERING = re.compile(r"(?:#?\d{1,2}\s?[.)]\s+|#\d{1,2}\s+|[a-z]\)\s+|[-–—•·*✓✔▪●■►→»]\s*)+")

#: A full stop is put behind short names too.
_WORDS_OF_SENTENCE = 5

#: Behind these words stand examples, or in which cases: a name ends before them.
_EXAMPLES = frozenset(
    "such like including eg e.g. especially particularly usually often wie z.b. etwa besonders comme tel telle tels "
    "telles surtout como sobre sobretudo come soprattutto zoals bijvoorbeeld vooral örneğin özellikle مثل خاصة".split()
)
_JOINING = frozenset("and/or and or und oder et ou y o e en of ve veya".split())

#: Signs that stand in no name: those of prices, addresses, code and of several sentences or several names.
_FOREIGN = frozenset('!?¿¡！？؟۔।…@=#€$£¥₺₹%©®™|<>{}[]_\\"“”„«»,،、;。\n')
_PRICES = frozenset("$€£¥₺₹")
_DOSE = re.compile(r"\d\s?(?:mg|ml|kg|g|oz)\b")
_UNSPACED = re.compile("[\u3041-\u30ff\u3400-\u9fff\u0e01-\u0e5b]")


def label(text: str, emphasized: str = "", language: str | None = None) -> str | None:
    """Return the name with which an item begins; `emphasized` is what stands there in bold.

    1. what stands before a colon, a dash, a parenthesis or the first of several sentences
    2. several words in bold
    3. the whole item
    4. a single word in bold, where the whole item is none

    >>> label("Dehydration. Muscles need water."), label("Cold hands: worst at night"), label("Older age")
    ('Dehydration', 'Cold hands', 'Older age')
    >>> label("Drink water"), label("You are older than 60"), label("Is it safe?")
    (None, None, None)
    """
    language = language if language in WORDS else primary(language)
    if language not in WORDS:
        return None
    if not emphasized and text.replace(" ", "").isalpha():
        return _plain_name(text, language)
    if not _PRICES.isdisjoint(text):
        return None
    text = _begun(text)
    if end := _end(text):
        return _name(text[:end], language)
    emphasized = emphasized and _begun(emphasized)
    bold = _name(emphasized, language) if emphasized and text.startswith(emphasized) else None
    if bold and " " in bold:
        return bold
    return (None if _is_sentence(text) else _name(text, language)) or bold


def is_group(name: str, language: str | None = None) -> bool:
    """Return whether a sub-heading says nothing but for whom, how bad or what of: `Mild`, `Children`, `Summary`."""
    words = WORDS.get(primary(language))
    return words is not None and name.lower() in words.alone


def knows(language: str | None) -> bool:
    """Return whether names can be told from sentences in that language."""
    return primary(language) in WORDS


def _begun(text: str) -> str:
    """Return a text without the number or sign with which it begins, and without signs at its end."""
    if not text[:1].isalpha() and (numbering := _NUMBERING.match(text)):
        text = text[numbering.end() :]
    return text.rstrip(SIGNS)


def _end(text: str) -> int:
    """Return where the explanation behind a name begins; 0 where there is none.

    "St." and "Vit." end no sentence: they are cut short.
    """
    if _END_SIGNS.isdisjoint(text := text[:_WITHIN]):
        return 0
    ends = [place for each in _ENDS if (place := text.find(each)) > 0]
    for stop in _FULL_STOP.finditer(text) if ". " in text else ():
        if stop[1].lower() not in _CUT_SHORT:
            ends.append(stop.end(1))
            break
    return min(ends, default=0)


def _is_sentence(text: str) -> bool:
    """Return whether a whole item ends as sentences do, and is as long as those are."""
    return text.endswith(".") and text.count(" ") >= _WORDS_OF_SENTENCE - 1


def _name(text: str, language: str) -> str | None:
    """Return a text as a name, without examples, joining words and signs at its end; None where it is none."""
    text = text.rstrip(" .,;:–—-*")
    words = _lower(text, language).split()
    if not _EXAMPLES.isdisjoint(words) or (words and words[-1] in _JOINING):
        text, words = _shortened(text, words)
    short = _is_short(text, words)
    return text if short and _is_written_as_name(text) and _is_name(text, words, language) else None


def _plain_name(text: str, language: str) -> str | None:
    """Return what holds no sign at all as a name, which most items of lists are."""
    words = _lower(text, language).split()
    if not _EXAMPLES.isdisjoint(words) or words[-1] in _JOINING:
        text, words = _shortened(text, words)
    return text if _is_short(text, words) and _is_name(text, words, language) else None


def _shortened(text: str, words: list[str]) -> tuple[str, list[str]]:
    """Return a name and its words without what stands behind a word for examples, and without joining words."""
    kept = next((place for place, word in enumerate(words) if place and word in _EXAMPLES), len(words))
    while kept and words[kept - 1] in _JOINING:
        kept -= 1
    pieces = text.split(maxsplit=kept)
    behind = len(pieces[kept]) if kept < len(pieces) else 0
    return text[: len(text) - behind].rstrip(" .,;:–—-*"), [word.strip(",") for word in words[:kept]]


def _is_short(text: str, words: list[str]) -> bool:
    if not text.isascii() and _UNSPACED.search(text):
        return 1 < len(text) <= MOST_UNSPACED
    return 1 < len(text) <= MOST_CHARACTERS and len(words) <= MOST_WORDS


def _is_written_as_name(text: str) -> bool:
    return not (
        text[0].isdigit()
        or not _FOREIGN.isdisjoint(text)
        or ". " in text
        or "//" in text
        or "www." in text
        or _DOSE.search(text)
    )


def _is_name(text: str, words: list[str], language: str) -> bool:
    known = WORDS[language]
    if not known.inside.isdisjoint(words) and not _is_while_doing(known.inside, words):
        return False
    # "Use of steroids" is a name, "Use a cushion" is none.
    if words[0] in known.first and words[1:2] != ["of"]:
        return False
    begins, last = BEGINS.get(language), LAST.get(language)
    if begins and begins.match(text):
        return False
    return not (last and last.match(text, max(text.rfind(" "), 0)))


def _is_while_doing(inside: frozenset[str], words: list[str]) -> bool:
    """Return whether the only clause is one without a finite verb: "Pain when swallowing"."""
    return all(
        word in ("when", "while") and "".join(words[place + 1 : place + 2]).endswith("ing")
        for place, word in enumerate(words)
        if word in inside
    )


def _lower(text: str, language: str) -> str:
    if language == "tr":
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower().replace("’", "'")
