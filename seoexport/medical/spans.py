"""Which of the cues in a heading count, and what the heading therefore names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from seoexport.medical.cues import Cues

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


def named_in(line: str, cues: Cues) -> tuple[str, ...]:
    """Return the matters that a folded line names, in its order.

    1. FAQ, wherever they are named
    2. nothing, where a word tells that the line is about something else than health
    3. references
    4. in each phrase of the line, parted from the next by a sign or by a word like "and": what _FIRST lists, what
       stands at the head of the phrase, what _LAST lists
    """
    spaced = f" {line} "
    anchors = [anchor for find in cues.finders for anchor in find(spaced)]
    if not anchors:
        return ()
    bordered = f"^{line}$" if cues.unspaced else f" ^ {' '.join(line.split())} $ "
    spans = _spans(bordered, anchors, cues)
    if len(spans) > 1:
        spans = _outermost(spans)
    named = {span.matter for span in spans}
    if not named.isdisjoint(_ALONE):
        alone = next(each for each in _ALONE if each in named)
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
    for span in sorted(spans, key=_from_outside):
        around = kept[-1] if kept and span.end <= kept[-1].end else None
        if not around or (span.matter == _ELSEWHERE and around.matter != _OTHER_SENSE):
            kept.append(span)
    return kept


def _from_outside(span: _Span) -> tuple[int, int, bool, str]:
    return span.start, -span.end, span.matter != _OTHER_SENSE, span.matter


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
    if "$" in line[before.end - len("$ ") : after.start + len(" ^")]:
        return True
    border = not cues.unspaced
    gap = line[before.end - border : after.start + border]
    # A phrase may end in the word that joins it to the next: "signos y".
    return any(join in gap or line.endswith(join, before.start, before.end) for join in cues.joins)


def _foremost(phrase: list[_Span], cues: Cues) -> str:
    side = -1 if cues.head_last else 1
    return min(phrase, key=lambda span: (_RANKS.get(span.matter, 0), side * span.start)).matter
