"""What a heading of a health page is about: cues in the words of headings, for the aspects that schema.org names.

https://schema.org/HealthAspectEnumeration
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from seoexport.medical.cues import LANGUAGES, Cues, cues_of

#: What headings name that is part of one of schema.org's aspects, and told apart for the sake of its own property.
WIDER = {
    "RiskFactors": "RisksOrComplications",
    "Complications": "RisksOrComplications",
    "SecondaryPrevention": "Prevention",
}

#: What headings name that schema.org has no aspect for.
WITHOUT_ASPECT = frozenset({"Diagnosis", "Interactions", "Contraindications", "Epidemiology", "Faq", "References"})

#: What pages on anything else seldom have headings on: not what also tools, recipes and houses have, like benefits,
#: types, ingredients, safety and risks.
_TELLING = frozenset(
    {
        "Causes",
        "Complications",
        "Contagiousness",
        "Contraindications",
        "Diagnosis",
        "Prevention",
        "Prognosis",
        "RiskFactors",
        "SecondaryPrevention",
        "SeeDoctor",
        "SideEffects",
        "Symptoms",
        "Treatments",
    }
)

#: What tells that a heading is about something else than health, and words that mean something else in a phrase.
_ELSEWHERE, _OTHER_SENSE = "Elsewhere", "OtherSense"

#: What a heading is about as a whole where it names it at all, the first of these.
_ALONE = ("Faq", _ELSEWHERE, "References")

#: Of several matters in one phrase ("how to treat side effects") the first of these is meant, then what stands at the
#: head of the phrase, then what says the least.
_FIRST = ("SeeDoctor", "SideEffects", "SecondaryPrevention", "Prevention")
_LAST = ("Types", "Overview")
_RANKS = {**{each: n - len(_FIRST) for n, each in enumerate(_FIRST)}, **{each: n + 1 for n, each in enumerate(_LAST)}}


class _Span(NamedTuple):
    start: int
    end: int
    matter: str


def aspects(heading: str, language: str | None = None) -> tuple[str, ...]:
    """Return every aspect of schema.org that a heading names, without "HealthAspect"; none where it has no cue.

    >>> aspects("Causes and risk factors"), aspects("Diagnosis"), aspects("Related posts")
    (('Causes', 'RisksOrComplications'), (), ())
    """
    return aspects_of(matters(heading, language))


def aspects_of(named: Iterable[str]) -> tuple[str, ...]:
    """Return the aspects of schema.org to which these matters belong.

    >>> aspects_of(["Complications", "RiskFactors", "Diagnosis"])
    ('RisksOrComplications',)
    """
    return tuple(dict.fromkeys(WIDER.get(each, each) for each in named if each not in WITHOUT_ASPECT))


def telling(headings: str, language: str | None = None) -> tuple[str, ...]:
    r"""Return the matters of headings, joined by line breaks, that speak for a page about health, each aspect once.

    >>> telling("What is gout?\nCauses\nRisk factors\nComplications\nBenefits")
    ('Causes', 'RisksOrComplications')
    """
    found = (each for each in matters(headings, language) if each in _TELLING)
    return tuple(dict.fromkeys(WIDER.get(each, each) for each in found))


def matters(heading: str, language: str | None = None) -> tuple[str, ...]:
    """Return every matter that a heading, or several joined by line breaks, names, in their order.

    Matters are the members of HealthAspectEnumeration without "HealthAspect"; RiskFactors, Complications and
    SecondaryPrevention, which schema.org tells apart in properties only; and Diagnosis, Interactions,
    Contraindications, Epidemiology, Faq and References, for which it has no aspect.
    Without a language, or in one that has no table, English is read.

    >>> matters("Symptoms and causes"), matters("Ursachen", "de-AT"), matters("Diagnosis"), matters("Related posts")
    (('Symptoms', 'Causes'), ('Causes',), ('Diagnosis',), ())
    """
    return tuple(dict.fromkeys(chain.from_iterable(matters_by_line(heading, language))))


def matters_by_line(headings: str, language: str | None = None) -> list[tuple[str, ...]]:
    r"""Return the matters of each line, in half of the time that a call for each would take.

    >>> matters_by_line("Causes\nConclusion\nTests and diagnosis")
    [('Causes',), (), ('Diagnosis',)]
    """
    cues = cues_of(_table(language))
    return [_matters_of(line, cues) for line in cues.fold(headings).split("\n")]


def _table(language: str | None) -> str:
    """Return the language whose table is read: `pt` for `pt-BR`, `en` for what has none."""
    code = (language or "en")[:3].rstrip("-_").lower()
    return code if code in LANGUAGES else "en"


def _matters_of(line: str, cues: Cues) -> tuple[str, ...]:
    spaced = f" {line} "
    anchors = [anchor for find in cues.finders for anchor in find(spaced)]
    if not anchors:
        return ()
    bordered = f"^{line}$" if cues.unspaced else f" ^ {' '.join(line.split())} $ "
    spans = _outermost(_spans(bordered, anchors, cues))
    named = {matter for _, _, matter in spans}
    for alone in _ALONE:
        if alone in named:
            return (alone,) if alone != _ELSEWHERE else ()
    if _OTHER_SENSE in named:
        spans = _in_their_own_sense(spans)
    return tuple(_leading(bordered, spans, cues)) if len(spans) > 1 else tuple(span.matter for span in spans)


_searcher = cache(lambda pattern: re.compile(pattern).search)


def _spans(line: str, anchors: Iterable[str], cues: Cues) -> list[_Span]:
    return [
        _Span(*match.span(), cue.matter)
        for anchor in set(anchors)
        for cue in cues.by_anchor[anchor]
        if (match := _searcher(cue.pattern)(line))
    ]


def _outermost(spans: list[_Span]) -> list[_Span]:
    """Return the spans that are in no other, in their order; what tells of something else, wherever it stands."""
    kept: list[_Span] = []
    for span in sorted(spans, key=_from_outside) if len(spans) > 1 else spans:
        around = kept[-1] if kept and span.end <= kept[-1].end else None
        if not around or (span.matter == _ELSEWHERE and around.matter != _OTHER_SENSE):
            kept.append(span)
    return kept


def _from_outside(span: _Span) -> tuple[int, int, str]:
    return span.start, -span.end, span.matter


def _in_their_own_sense(spans: Iterable[_Span]) -> list[_Span]:
    """Return the spans without those that share a word with one in which it means something else."""
    others = [span for span in spans if span.matter == _OTHER_SENSE]
    return [
        span for span in spans if not any(other.start < span.end - 1 and span.start < other.end - 1 for other in others)
    ]


def _leading(line: str, spans: list[_Span], cues: Cues) -> Iterator[str]:
    """Yield what each phrase of a heading is about; phrases are parted by signs and by words like "and"."""
    phrase: list[_Span] = []
    for span in spans:
        if phrase and _parted(line, phrase[-1], span, cues):
            yield _foremost(phrase, cues)
            phrase = []
        phrase.append(span)
    if phrase:
        yield _foremost(phrase, cues)


def _parted(line: str, before: _Span, after: _Span, cues: Cues) -> bool:
    border = not cues.unspaced
    gap = line[before.end - border : after.start + border]
    return any(map(gap.__contains__, cues.joins))


def _foremost(phrase: list[_Span], cues: Cues) -> str:
    side = -1 if cues.head_last else 1
    return min(phrase, key=lambda span: (_RANKS.get(span.matter, 0), side * span.start)).matter
