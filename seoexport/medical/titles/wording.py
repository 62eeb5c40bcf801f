"""The tables of a language as compiled patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from seoexport.medical.titles.languages import LANGUAGES, table
from seoexport.medical.titles.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The patterns of one language; `frames` pairs each with whether it is of illnesses alone, and oblique."""

    language: str
    table: Table
    frames: tuple[tuple[Pattern[str], bool, bool], ...]
    subtitle: Pattern[str]
    illness: Pattern[str]
    silent: Pattern[str]
    foreign: Pattern[str]
    others: Pattern[str]
    articles: Pattern[str]
    circumstances: Pattern[str]
    cues: Pattern[str]
    kinds: tuple[tuple[str, Pattern[str]], ...]
    places: tuple[Pattern[str], ...]
    cut_places: tuple[Pattern[str], ...]
    among: tuple[Pattern[str], ...]
    also: str


@lru_cache(maxsize=len(LANGUAGES))
def wording(language: str) -> Wording:
    """Return the patterns of a language, compiled when they are first asked for."""
    own = table(language)
    filled = _Fragments(own)
    edge = r"\b" if own.spaced else ""
    return Wording(
        language=language,
        table=own,
        frames=(
            *((filled.pattern(each), True, False) for each in own.certain),
            *((filled.pattern(each), False, False) for each in own.plain),
            *((filled.pattern(each), True, True) for each in own.oblique),
        ),
        subtitle=filled.pattern(rf"{{aspects}}.*|{own.subtitles}"),
        illness=re.compile(rf"{edge}(?:{own.illness}){edge}", re.IGNORECASE),
        silent=re.compile(own.silent, re.IGNORECASE),
        foreign=re.compile(rf"{edge}(?:{own.foreign}){edge}", re.IGNORECASE),
        others=re.compile(own.others, re.IGNORECASE),
        articles=re.compile(rf"(?:{own.articles}) |{own.elided}", re.IGNORECASE),
        circumstances=re.compile(rf"(?P<x>.+?){' ?' if own.spaced else ''}(?:{own.circumstances})", re.IGNORECASE),
        cues=re.compile(own.cues, re.IGNORECASE),
        kinds=tuple((kind, re.compile(names, re.IGNORECASE)) for kind, names in own.kinds),
        places=tuple(map(filled.pattern, own.places)),
        cut_places=tuple(map(filled.pattern, own.cut_places)),
        among=tuple(map(filled.pattern, own.among)),
        also=own.also,
    )


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
            ("{people}", rf"(?P<people>{own.people})"),
            ("{body}", r"(?P<body>\w[\w'-]*(?: \w[\w'-]*)?)" if own.spaced else r"(?P<body>\w+)"),
            ("{x}", r"(?P<x>.+?)"),
        )

    def pattern(self, frame: str) -> Pattern[str]:
        for name, fragment in self._placed:
            frame = frame.replace(name, fragment)
        return re.compile(frame, re.IGNORECASE)


def known(language: str | None) -> str | None:
    """Return the two letters of a language that has a table; English where none is named.

    >>> known("de-AT"), known(None), known("fi")
    ('de', 'en', None)
    """
    letters = (language or "en")[:2].lower()
    return letters if letters in LANGUAGES else None


def matched(patterns: Iterable[Pattern[str]], text: str) -> re.Match[str] | None:
    """Return how the first pattern matches that is all of a text."""
    return next((found for each in patterns if (found := each.fullmatch(text))), None)
