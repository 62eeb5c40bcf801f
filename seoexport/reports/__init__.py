"""Reports: diagnostics as text for people and as data for programs, one module per format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from seoexport.diagnostics import SEVERITIES, Diagnostic


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What a run found in as many pages as it could read."""

    diagnostics: Sequence[Diagnostic]
    pages: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A format: its name on the command line, and the function that writes results in it."""

    name: str
    render: Callable[[Results], str]


def counts(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    """Return how many diagnostics there are of each severity."""
    return {severity: sum(each.severity == severity for each in diagnostics) for severity in SEVERITIES}


def reports() -> tuple[Report, ...]:
    """Return every format."""
    from seoexport.collect import collect

    return collect(__name__, "REPORT", Report)
