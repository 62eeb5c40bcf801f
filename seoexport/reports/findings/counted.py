"""How many findings there are, in words."""

from __future__ import annotations

from seoexport.reports import Results, counts
from seoexport.text import counted


def tally(results: Results) -> str:
    """Return how many findings of each severity there are, and on how many pages, or that nothing was found."""
    pages = len(results.pages)
    if not results.diagnostics:
        return f"nothing found in {counted(pages, 'page')}" if pages else "nothing found"
    total = ", ".join(counted(number, severity) for severity, number in counts(results.diagnostics).items())
    touched = len({each.source for each in results.diagnostics})
    return f"{total} in {f'{touched} of ' if touched < pages else ''}{counted(max(pages, touched), 'page')}"
