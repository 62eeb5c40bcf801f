"""Times of Open Graph are written as ISO 8601 has them.

A day, or a day with a time behind a `T`: `2026-03-02T09:00:00+01:00`. Others are passed over.

Wrong:

    <head><meta property="article:published_time" content="2 March 2026"></head>

Right:

    <head><meta property="article:published_time" content="2026-03-02T09:00:00+01:00"></head>
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

NAMES = (
    *("article:published_time", "article:modified_time", "article:expiration_time", "og:updated_time"),
    *("book:release_date", "music:release_date", "video:release_date"),
)

_TIME = r"T(?:[01]\d|2[0-4]):?[0-5]\d(?::?(?:[0-5]\d|60)(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?"
_ISO = re.compile(rf"\d{{4}}(?:-\d\d-\d\d|\d{{4}})(?:{_TIME})?", re.IGNORECASE)
#: A longer text is no time.
LONGEST = 40

_KEYS = tuple(f"meta {name}" for name in NAMES)


def check(view: View) -> Iterator[Problem]:
    """Yield each time in another form, and each that no calendar has."""
    for name in _KEYS:
        for tag in view.tagged(name):
            if tag.value and not _is_time(tag.value):
                read = dates.parse(tag.value)
                remedy = f"write {read.isoformat()!r}" if read else "it must be such as '2026-03-02T09:00:00+01:00'"
                yield tag.problem(f"{tag.name} is {shown(tag.value)}; {remedy}")


@lru_cache(maxsize=256)
def _is_time(value: str) -> bool:
    if len(value) > LONGEST or not _ISO.fullmatch(value):
        return False
    day = value[: len("2026-03-02")] if value[4] == "-" else value[: len("20260302")]
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return False
    return True


RULE = Rule(
    id="open-graph-time",
    severity="warning",
    reference="https://ogp.me/#data_types",
    check=check,
    doc=__doc__,
    needs=frozenset(
        (
            "meta article:published_time",
            "meta article:modified_time",
            "meta article:expiration_time",
            "meta og:updated_time",
            "meta book:release_date",
            "meta music:release_date",
            "meta video:release_date",
        )
    ),
)
