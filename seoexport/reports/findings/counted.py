"""How many findings there are, in words."""

from __future__ import annotations

from seoexport.reports import Results, counts


def number_of(number: int, what: str) -> str:
    """Return a number with its noun.

    >>> number_of(1, "page"), number_of(2000, "page")
    ('1 page', '2000 pages')
    """
    return f"{number} {what}{'' if number == 1 else 's'}"


def tally(results: Results) -> str:
    """Return how many findings of each severity there are, and on how many pages, or that nothing was found."""
    pages = len(results.pages)
    if not results.diagnostics:
        return f"nothing found in {number_of(pages, 'page')}" if pages else "nothing found"
    total = ", ".join(number_of(number, severity) for severity, number in counts(results.diagnostics).items())
    touched = len({each.source for each in results.diagnostics})
    return f"{total} in {f'{touched} of ' if touched < pages else ''}{number_of(max(pages, touched), 'page')}"
