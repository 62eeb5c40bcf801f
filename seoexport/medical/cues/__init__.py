"""The cues of headings, one table per language: `<language>.json` beside this module.

`cues` lists, by matter, phrases as people write them: whole words, in any case and with any accents. `*` at the end or
the beginning of a word stands for any letters, between blanks for up to eight words; `^` and `$` are the beginning and
the end of a heading or of what signs part in it; `(a|b|)` is a choice, without another inside. Of phrases within one
another the longest counts.
`joins` are the words that add one phrase to another; `head_last` says that the later of two phrases without such a
word is the one that is spoken of ("the treatment of the symptoms" in Turkish); `unspaced`, that words stand without
blanks between them.
Two names are no matters: a heading with a phrase of `Elsewhere` is about something else than health, and the words in
a phrase of `OtherSense` mean something else there.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data
from typing import Any, NamedTuple

from seoexport.medical.folding import FOLDS, latin
from seoexport.medical.phrases import phrase, unspaced_phrase


class Cue(NamedTuple):
    """What names a matter: a pattern for a folded line."""

    matter: str
    pattern: str


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
    """Return the cues of a language that has a table, read at the first question."""
    table: dict[str, Any] = json.loads(get_data(__name__, f"{language}.json") or b"")
    fold, unspaced = FOLDS.get(language, latin), table.get("unspaced", False)
    by_anchor = _by_anchor(table["cues"], unspaced_phrase if unspaced else phrase, cache(fold))
    at_border = [anchor for anchor in by_anchor if anchor[0] == " "]
    inside = [anchor for anchor in by_anchor if anchor[0] != " "]
    finders = [re.compile(f" {_any_of([anchor[1:] for anchor in at_border])}").findall] if at_border else []
    if inside:
        # Anchors inside of words may overlap.
        finders.append(re.compile(f"(?=({_any_of(inside)}))").findall)
    return Cues(
        fold=fold,
        finders=tuple(finders),
        by_anchor=by_anchor,
        joins=tuple(each if unspaced else f" {each} " for each in table["joins"]),
        head_last=table.get("head_last", False),
        unspaced=unspaced,
    )


def _by_anchor(
    cues: Mapping[str, Iterable[str]], read: Callable[..., Any], fold: Callable[[str], str]
) -> dict[str, tuple[Cue, ...]]:
    """Return the cues by anchor, those of one anchor that begins another under the shorter: only it is found."""
    found: dict[str, list[Cue]] = defaultdict(list)
    for matter, phrases in cues.items():
        for pattern, anchors in (read(written, fold) for written in phrases):
            for anchor in anchors:
                found[anchor].append(Cue(matter, pattern))
    merged: dict[str, tuple[Cue, ...]] = {}
    for anchor in sorted(found, key=len):
        shorter = next((anchor[:n] for n in range(1, len(anchor)) if anchor[:n] in merged), anchor)
        merged[shorter] = (*merged.get(shorter, ()), *found[anchor])
    return merged


def _any_of(texts: Iterable[str]) -> str:
    """Return the pattern of any of these texts, none of which begins another, with what they share written once.

    >>> _any_of(["cause", "care", "cure", "treat"])
    '(?:c(?:a(?:re|use)|ure)|treat)'
    """
    rests: dict[str, list[str]] = defaultdict(list)
    for text in sorted(texts):
        rests[text[:1]].append(text[1:])
    options = [
        re.escape(first + own[0]) if len(own) == 1 else re.escape(first) + _any_of(own) for first, own in rests.items()
    ]
    return options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
