"""Dates of the year 1, which programs write that had none: `0001-01-01T00:00:00Z` is the zero of Go's time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Change
from seoexport.document.json_texts import texts
from seoexport.validator.theme_fault import Changes, ThemeFault

_TAGS = frozenset(
    f"meta {name}"
    for name in ("article:published_time", "article:modified_time", "og:updated_time", "date", "dcterms.date")
)
_ZERO = re.compile(r"0001-01-01(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?")


def in_tag(key: str, value: str) -> str | None:
    """Return nothing for such a date.

    >>> in_tag("meta article:published_time", "0001-01-01T00:00:00Z")
    ''
    """
    return "" if key in _TAGS and _ZERO.fullmatch(value) else None


def in_value(value: Any) -> Iterator[Changes]:
    """Yield the removal of each such date.

    >>> [each[0][:2] for each in in_value({"@type": "Article", "datePublished": "0001-01-01T00:00:00Z"})]
    [('remove', '/datePublished')]
    """
    for path, _, text in texts(value):
        if _ZERO.fullmatch(text):
            yield (Change("remove", path),)


FAULT = ThemeFault(id="zero-date", doc=__doc__, in_tag=in_tag, in_value=in_value)
