"""The tables of a language as compiled patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from seoexport.languages import primary
from seoexport.medical.languages import LANGUAGES
from seoexport.medical.titles.languages import table
from seoexport.medical.titles.table import Table
from seoexport.once import once

_REMEMBERED = 4096
#: What stands right behind a name and gives another one, closed by a comma, a bracket or a dash.
_APPOSITION = r",? ?[(–—-]? ?(?:{}) (?P<names>[^,;:.()–—]{{3,60}}?)(?:{})? ?[,)–—]"


@dataclass(frozen=True, kw_only=True)
class Wording:
    """The patterns of one language.

    `written` are its frames by the names of their groups, `certain` and `oblique` the groups of frames of that kind.
    """

    language: str
    table: Table
    filled: _Fragments
    written: Mapping[str, str]
    certain: frozenset[str]
    oblique: frozenset[str]
    subtitle: Pattern[str]
    aspects: Pattern[str]
    illness_list: Pattern[str]
    illness: Pattern[str]
    silent: Pattern[str]
    silent_phrases: Pattern[str]
    foreign: Pattern[str]
    others: Pattern[str]
    heads: Pattern[str]
    articles: Pattern[str]
    circumstances: Pattern[str]
    kinds: tuple[tuple[str, Pattern[str]], ...]
    places: tuple[Pattern[str], ...]
    cut_places: tuple[Pattern[str], ...]
    among: tuple[Pattern[str], ...]
    also: Pattern[str]

    @once
    def frames(self) -> Pattern[str]:
        """All frames as one pattern, whose last group is that of the frame which fits."""
        return self.filled.any_of(self.written)

    @once
    def other_frames(self) -> Pattern[str]:
        """The same without those of titles that end in an aspect."""
        ends = ("{aspects}", "{illness}")
        return self.filled.any_of({group: each for group, each in self.written.items() if not each.endswith(ends)})


@lru_cache(maxsize=len(LANGUAGES))
def wording(language: str) -> Wording:
    """Return the patterns of a language; its frames are compiled when they are first asked for, which takes longest."""
    own = table(language)
    filled = _Fragments(own)
    frames = _frames(own)
    edge = r"\b" if own.spaced else ""
    return Wording(
        language=language,
        table=own,
        filled=filled,
        written=frames,
        certain=frozenset(group for group, each in frames.items() if each not in own.plain),
        oblique=frozenset(group for group, each in frames.items() if each in own.oblique),
        subtitle=filled.pattern(rf"{{aspects}}(?:(?: ?[-,;،.:–—!?؟？|&]|{own.joined}).*)?|{own.subtitles}"),
        aspects=filled.pattern("{aspects}"),
        illness_list=filled.pattern("{illness}"),
        illness=re.compile(rf"{edge}(?:{own.illness}){edge}", re.IGNORECASE),
        silent=re.compile(own.silent, re.IGNORECASE),
        silent_phrases=re.compile(own.silent_phrases, re.IGNORECASE),
        foreign=re.compile(own.foreign, re.IGNORECASE),
        others=re.compile(own.others, re.IGNORECASE),
        heads=re.compile(own.heads, re.IGNORECASE),
        articles=re.compile(rf"(?:{own.articles}) |{own.elided}", re.IGNORECASE),
        circumstances=re.compile(rf"(?P<x>.+?){' ?' if own.spaced else ''}(?:{own.circumstances})", re.IGNORECASE),
        kinds=tuple((kind, re.compile(names, re.IGNORECASE)) for kind, names in own.kinds),
        places=tuple(map(filled.pattern, own.places)),
        cut_places=tuple(map(filled.pattern, own.cut_places)),
        among=tuple(map(filled.pattern, own.among)),
        also=re.compile(_APPOSITION.format(own.also, own.behind_also), re.IGNORECASE),
    )


def _frames(own: Table) -> dict[str, str]:
    """Return the frames by the names of their groups; those that begin with what they are about are the slowest."""
    written = sorted((*own.certain, *own.plain, *own.oblique), key=lambda each: each.startswith("{x}"))
    return {f"x{number}": each for number, each in enumerate(written)}


class _Fragments:
    """What the placeholders of a table's frames stand for."""

    def __init__(self, own: Table) -> None:
        gap = " ?" if own.spaced else ""
        described = rf"(?:(?:{own.described}){gap})*" if own.described else ""
        aspect = rf"{described}(?:{own.illness}|{own.further})"
        illness = rf"{described}(?:{own.illness})"
        self._placed = (
            ("{aspects}", rf"{aspect}(?:(?:{own.joined}){aspect})*"),
            ("{illness}", rf"(?:{aspect}(?:{own.joined}))*{illness}(?:(?:{own.joined}){aspect})*"),
            ("{verbs}", rf"(?:{own.verbs})(?:(?:{own.joined})(?:{own.verbs}))*"),
            ("{people}", rf"(?P<people>(?:{own.people})(?:(?:{own.joined})(?:{own.people})| over \d\d)?)"),
            ("{body}", r"(?P<body>\w[\w'-]*(?: \w[\w'-]*)?)" if own.spaced else r"(?P<body>\w+)"),
            ("{x}", r"(?P<x>.+?)"),
        )

    def any_of(self, frames: Mapping[str, str]) -> Pattern[str]:
        """Return the pattern of several frames, in each what the title is about as the group of its name."""
        named = (frame.replace("{x}", f"(?P<{group}>.+?)") for group, frame in frames.items())
        return self.pattern("|".join(f"(?:{each})" for each in named))

    def pattern(self, frame: str) -> Pattern[str]:
        for name, fragment in self._placed:
            frame = frame.replace(name, fragment)
        return re.compile(frame, re.IGNORECASE)


@lru_cache(maxsize=_REMEMBERED)
def ends_in_aspect(word: str, language: str) -> bool:
    """Return whether a title that ends in this word may end in an aspect; the frames of those are the slowest."""
    own = wording(language)
    return not own.table.spaced or word in own.table.illness + own.table.further or bool(own.aspects.fullmatch(word))


@lru_cache(maxsize=_REMEMBERED)
def is_silent(word: str, language: str) -> bool:
    """Return whether no title with this word is about an illness; asked anew of each word of each title."""
    return wording(language).silent.fullmatch(word) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_foreign(word: str, language: str) -> bool:
    """Return whether no name of an illness has this word."""
    return wording(language).foreign.fullmatch(word) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_head_of_others(word: str, language: str) -> bool:
    """Return whether what ends in this word is no illness."""
    return wording(language).heads.fullmatch(word) is not None


def known(language: str | None) -> str | None:
    """Return the two letters of a language that has a table; English where none is named.

    >>> known("de-AT"), known(None), known("fi")
    ('de', 'en', None)
    """
    letters = primary(language)
    return letters if letters in LANGUAGES else None


def matched(patterns: Iterable[Pattern[str]], text: str) -> re.Match[str] | None:
    """Return how the first pattern matches that is all of a text."""
    return next((found for each in patterns if (found := each.fullmatch(text))), None)
