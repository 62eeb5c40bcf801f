"""Reports: diagnostics as text for people and as data for programs, one module per format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from seoexport.diagnostics import SEVERITIES, Diagnostic
from seoexport.validator.preview import Preview

#: Of so many pages a report shows previews; more no browser likes.
MOST_PREVIEWS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What a run found in as many pages as it could read.

    `pages` are their names, as `source` of diagnostics has them. `previews` are there where a report wants them.
    """

    diagnostics: Sequence[Diagnostic]
    pages: Sequence[str] = ()
    previews: Sequence[Preview] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A format: its name on the command line, and the function that writes results in it.

    `coloured` is the one for terminals, where the format has colours. `previews` is whether it shows those of pages.
    """

    name: str
    render: Callable[[Results], str]
    coloured: Callable[[Results], str] | None = None
    previews: bool = False


def counts(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    """Return how many diagnostics there are of each severity."""
    return {severity: sum(each.severity == severity for each in diagnostics) for severity in SEVERITIES}


def reports() -> tuple[Report, ...]:
    """Return every format."""
    from seoexport.collect import collect

    return collect(__name__, "REPORT", Report)
