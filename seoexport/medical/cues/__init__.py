"""The cues of headings, one table per language: `<language>.json` beside this module.

`cues` lists, by matter, phrases as people write them: whole words, in any case and with any accents. `*` at the end or
the beginning of a word stands for any letters, between blanks for up to 40 characters; `^` and `$` are the beginning
and the end of a phrase; `(a|b|)` is a choice. Of cues within one another the longest counts.
`joins` are the words that add one phrase to another; `head_last` says that the later of two phrases without such a
word is the one that is spoken of ("the treatment of the symptoms" in Turkish); `unspaced`, that words stand without
blanks between them.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pkgutil import get_data
from typing import Any, NamedTuple

from seoexport.medical.folding import FOLDS, latin

LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pt", "tr")

#: The letters of a word by which the cues that may apply are found; two are enough where a letter is a word.
_ANCHOR, _ANCHOR_UNSPACED = 4, 2

_CHOICE = re.compile(r"\(([^()]*)\)")

#: `*` between blanks, for words, while a phrase is taken apart.
_WORDS = "\0"


class Part(NamedTuple):
    """A text that a heading must hold; other words may stand before it where `after_words`, or else letters."""

    text: str
    after_words: bool


class Cue(NamedTuple):
    """What a heading must hold, in this order, to name a matter."""

    matter: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """The table of a language, ready for use; `finders` return the anchors in a line."""

    fold: Callable[[str], str]
    finders: tuple[Callable[[str], list[str]], ...]
    by_anchor: Mapping[str, tuple[Cue, ...]]
    joins: tuple[str, ...]
    head_last: bool
    unspaced: bool


@cache
def cues_of(language: str) -> Cues:
    """Return the cues of one of LANGUAGES."""
    table: dict[str, Any] = json.loads(get_data(__name__, f"{language}.json") or b"")
    fold, unspaced = FOLDS.get(language, latin), table.get("unspaced", False)
    at_border: dict[str, list[Cue]] = defaultdict(list)
    inside: dict[str, list[Cue]] = defaultdict(list)
    for matter, phrases in table["cues"].items():
        for phrase in (each for written in phrases for each in _choices(written)):
            parts = _parts(phrase, fold, unspaced=unspaced)
            anchor = _anchor(parts, unspaced=unspaced)
            (at_border if anchor[0] == " " else inside)[anchor].append(Cue(matter, parts))
    known, finders = {}, []
    for found, pattern in ((at_border, "{}"), (inside, "(?=({}))")):
        if found:
            merged = _without_longer(found)
            finders.append(re.compile(pattern.format(_any_of(merged))).findall)
            known.update(merged)
    return Cues(
        fold=fold,
        finders=tuple(finders),
        by_anchor=known,
        joins=("^", *(each if unspaced else f" {each} " for each in table["joins"])),
        head_last=table.get("head_last", False),
        unspaced=unspaced,
    )


def _choices(written: str) -> Iterable[str]:
    """Return what a phrase with choices stands for.

    >>> list(_choices("how (to|do (i|you)) sleep"))
    ['how to sleep', 'how do i sleep', 'how do you sleep']
    """
    choice = _CHOICE.search(written)
    if not choice:
        return (" ".join(written.split()),)
    whole = (f"{written[: choice.start()]}{each}{written[choice.end() :]}" for each in choice[1].split("|"))
    return dict.fromkeys(chain.from_iterable(map(_choices, whole)))


def _parts(phrase: str, fold: Callable[[str], str], *, unspaced: bool) -> tuple[Part, ...]:
    """Return the texts of a cue between its `*`, with a blank for the border of a word."""
    padded = phrase.replace("*", _WORDS) if unspaced else f" {phrase} ".replace(" * ", f" {_WORDS} ")
    parts, after_words = [], False
    for piece in re.split(f"([*{_WORDS}])", padded):
        after_words = after_words or piece == _WORDS
        if piece.strip(f" *{_WORDS}"):
            parts.append(Part(_folded(piece, fold, unspaced=unspaced), after_words))
            after_words = False
    return tuple(parts)


def _folded(part: str, fold: Callable[[str], str], *, unspaced: bool) -> str:
    words = "".join(word if word in "^$" else fold(word) for word in re.split(r"([\^$])", part))
    if unspaced:
        return words
    return f"{' ' * part.startswith(' ')}{' '.join(words.split())}{' ' * part.endswith(' ')}"


def _anchor(parts: tuple[Part, ...], *, unspaced: bool) -> str:
    """Return the beginning of the longest word of a cue, after a blank where the cue begins that word."""
    if unspaced:
        return max((part.text.strip("^$") for part in parts), key=len)[:_ANCHOR_UNSPACED]
    words = [word for part in parts for word in re.findall(r" ?[^ ^$]+", part.text)]
    longest = max([word for word in words if word[0] == " "] or words, key=len)
    return longest[: _ANCHOR + (longest[0] == " ")]


def _without_longer(cues: Mapping[str, list[Cue]]) -> dict[str, tuple[Cue, ...]]:
    """Return the cues of an anchor under the shortest one that begins it: only that one is found in a line."""
    merged: dict[str, tuple[Cue, ...]] = {}
    for anchor in sorted(cues, key=len):
        shorter = next((anchor[:n] for n in range(1, len(anchor)) if anchor[:n] in merged), anchor)
        merged[shorter] = (*merged.get(shorter, ()), *cues[anchor])
    return merged


def _any_of(anchors: Iterable[str]) -> str:
    """Return the pattern of any of these texts, its common beginnings written once: that is twice as fast."""
    rests: dict[str, list[str]] = defaultdict(list)
    for anchor in sorted(anchors):
        rests[anchor[:2]].append(re.escape(anchor[2:]))
    first = {start[:1] for start in rests}
    blank = " " if first == {" "} else ""
    options = "|".join(
        f"{re.escape(start[len(blank) :])}(?:{'|'.join(each)})" if any(each) else re.escape(start[len(blank) :])
        for start, each in rests.items()
    )
    return f"{blank}(?:{options})"
