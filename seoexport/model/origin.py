"""Where a fact came from, and what facts are made of."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, NamedTuple, TypeAlias

#: A decoded JSON object.
JSON: TypeAlias = dict[str, Any]

#: A day, or a moment (`datetime` is a `date`).
Date: TypeAlias = dt.date


class Origin(NamedTuple):
    """Where a fact came from.

    `key` is a front matter key, a configuration key, or the element and attribute that stated the fact;
    `path` is a CSS path; `line` and `column` count from 1 in the source file.
    """

    source: Literal["argument", "config", "front matter", "markup", "head", "text", "address"]
    key: str | None = None
    path: str | None = None
    line: int | None = None
    column: int | None = None
