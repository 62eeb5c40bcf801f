"""A film or a recipe takes longer than nothing, and no months.

`P10M` are ten months, `PT10M` ten minutes: a letter that is easily forgotten, even in published examples.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Stretch", "duration": "P10M"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Stretch", "duration": "PT10M"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.iso_durations import is_duration
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View
from seoexport.vocabulary import ancestors

_MONTHS = re.compile(r"P(\d{1,9})M", re.ASCII)
_YEARS_OR_MONTHS = re.compile(r"P\d[\d.,]{0,12}[YM]", re.ASCII)
_ZERO = re.compile(r"P(?=[0T])(?:0+[YMWD])*(?:T(?:0+(?:[.,]0+)?[HMS])+)?", re.ASCII)

#: What plays: nobody listens for months. Series and events have a `duration` as well.
_PLAYS = frozenset(("AudioObject", "Clip", "Episode", "MediaObject", "Movie", "MusicRecording", "VideoObject"))
#: What ripens may take two months, and no more are written by people who mean minutes.
_RIPENS_IN_MONTHS = 2


def check(view: View) -> Iterator[Problem]:
    """Yield each length of time that nothing takes."""
    for each in view.stated("duration", "cookTime", "prepTime", "performTime", "totalTime"):
        text = text_of(each.value)
        if text[:1] == "P" and is_duration(text) and (fact := _fact(each, name_of(each), text)):
            months = _MONTHS.fullmatch(text)
            repair = replaced(each, f"PT{months[1]}M") if months else ()
            message = f"{name_of(each)} {text} of {each.node.types[0]} is {fact}"
            message += f"; write 'PT{months[1]}M' for minutes" if months else ""
            yield Problem(message=message, at=each.at, line=each.node.line, repair=repair)


def _fact(each: Stated, name: str, text: str) -> str | None:
    plays = name == "duration" and any(not _PLAYS.isdisjoint(ancestors(kind)) for kind in each.node.types)
    if _ZERO.fullmatch(text):
        return "no time at all; leave it out" if plays or name == "totalTime" else None
    if not _YEARS_OR_MONTHS.match(text) or (name == "duration" and not plays):
        return None
    months = _MONTHS.fullmatch(text)
    if name in ("prepTime", "performTime", "totalTime") and months and int(months[1]) <= _RIPENS_IN_MONTHS:
        return None
    return "a length of months or years"


RULE = Rule(
    id="duration-implausible",
    severity="warning",
    reference="https://schema.org/Duration",
    check=check,
    doc=__doc__,
    needs=frozenset(("cookTime", "duration", "performTime", "prepTime", "totalTime")),
)
