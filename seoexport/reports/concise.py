"""Diagnostics for grep and editors: one line each, `file:line:column: severity: message (rule) at place`."""

from __future__ import annotations

from seoexport.reports import Report, Results
from seoexport.reports.findings.places import ordered


def render(results: Results) -> str:
    """Return a line for each diagnostic, and nothing where there is none.

    >>> from seoexport.diagnostics import Diagnostic
    >>> found = [Diagnostic(rule="title-missing", severity="error", message="no title", source="a.html", line=2)]
    >>> render(Results(diagnostics=found))
    'a.html:2: error: no title (title-missing)'
    """
    return "\n".join(map(str, ordered(results.diagnostics)))


REPORT = Report(name="concise", render=render)
