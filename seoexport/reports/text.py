"""Diagnostics for people: one line each, then how many there are."""

from __future__ import annotations

from seoexport.reports import Report, Results, counts


def render(results: Results) -> str:
    """Return a line for each diagnostic and one that counts them.

    >>> from seoexport.diagnostics import Diagnostic
    >>> found = [Diagnostic(rule="title-missing", severity="error", message="no title", source="a.html")]
    >>> print(render(Results(diagnostics=found, pages=1)))
    a.html: error: no title (title-missing)
    1 error, 0 warnings, 0 infos
    """
    counted = counts(results.diagnostics)
    total = ", ".join(f"{number} {severity}{'' if number == 1 else 's'}" for severity, number in counted.items())
    return "\n".join([*map(str, results.diagnostics), total])


REPORT = Report(name="text", render=render)
