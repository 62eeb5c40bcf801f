"""Which rules a site wants to hear of its pages, and how badly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from seoexport.diagnostics import Severity
from seoexport.model.origin import Date


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """What is asked of pages.

    Rules are named by id, by group (`values`), by a glob on ids (`medical-*`), or as `all`. `select` names those that
    are asked, `ignore` those among them that are not, `extend` those that are asked all the same. `severities` pairs
    path globs with what rules weigh there, None switching them off: the last one that names a rule counts. `fail_on` is
    the severity from which a run fails, and `baseline` the file of findings that are known.
    """

    select: tuple[str, ...] = ("all",)
    ignore: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    severities: tuple[tuple[str, tuple[tuple[str, Severity | None], ...]], ...] = ()
    fail_on: str | None = None
    baseline: str | None = None


class Ignore(NamedTuple):
    """What a page says about findings that it wants left out, and where it says so.

    `until` is the first day on which it no longer holds; `written` is what stands there instead of a date.
    """

    rules: tuple[str, ...]
    reason: str | None = None
    until: Date | None = None
    written: str | None = None
    at: str = ""
    line: int | None = None
    column: int | None = None
