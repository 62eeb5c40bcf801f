"""What is wrong, where and how badly: the values that extractor and rules yield and that users get to see."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from seoexport.text import visible

Severity = Literal["error", "warning", "info"]

#: From the worst to the least; `--fail-on` names one of them.
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Change(NamedTuple):
    """A step that mends a page's JSON-LD, as JSON Patch has it; the path begins with the number of the script.

    https://www.rfc-editor.org/rfc/rfc6902
    """

    op: Literal["add", "remove", "replace"]
    path: str
    value: Any = None


class Wish(NamedTuple):
    """What a consumer says that it wants: the address of the document, and the day on which it was last changed."""

    document: str
    dated: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What a rule saw.

    `at` says where in the page: a CSS path, a JSON pointer into a JSON-LD block, or a front matter key.
    `line` and `column` count from 1 in the source that was read; None where they are not known. `repair` is what mends
    it, where that is certain. `wish` is the document of the consumer whom it concerns, where a profile states one.
    `source` is the file that it stands in, where the rule saw several. `severity` is what it weighs where that is less
    than what its rule does.
    """

    message: str
    at: str = ""
    line: int | None = None
    column: int | None = None
    repair: tuple[Change, ...] = field(default=(), hash=False)
    wish: Wish | None = None
    severity: Severity | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A problem that reading brought to light, under the id of the rule that reports it."""

    rule: str
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """A problem with the name and the weight of the rule that found it; `source` is the file, if there was one."""

    rule: str
    severity: Severity
    message: str
    at: str = ""
    line: int | None = None
    column: int | None = None
    source: str | None = None
    repair: tuple[Change, ...] = field(default=(), hash=False)
    wish: Wish | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.source, self.line, self.column) if part is not None)
        at = f" at {self.at}" if self.at else ""
        return visible(f"{place}{': ' if place else ''}{self.severity}: {self.message} ({self.rule}){at}")


def as_bad_as(severity: Severity, limit: Severity) -> bool:
    """Return whether `severity` is `limit` or worse.

    >>> as_bad_as("error", "warning"), as_bad_as("info", "warning")
    (True, False)
    """
    return SEVERITIES.index(severity) <= SEVERITIES.index(limit)
