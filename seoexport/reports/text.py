"""Diagnostics for people: one line each, then how many there are."""

from __future__ import annotations

from collections.abc import Sequence

from seoexport.diagnostics import Diagnostic
from seoexport.reports import Report, counts


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """Return a line for each diagnostic and one that counts them.

    >>> print(render([Diagnostic(rule="title-missing", severity="error", message="no title", source="a.html")]))
    a.html: error: no title (title-missing)
    1 error, 0 warnings, 0 infos
    """
    counted = counts(diagnostics)
    total = ", ".join(f"{number} {severity}{'' if number == 1 else 's'}" for severity, number in counted.items())
    return "\n".join([*map(str, diagnostics), total])


REPORT = Report(name="text", render=render)
