"""Diagnostics for people: file by file, what stands on many pages once, then how many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from seoexport.diagnostics import Diagnostic, Severity
from seoexport.reports import Report, Results
from seoexport.reports.findings.counted import tally
from seoexport.reports.findings.joined import Joined, grouped
from seoexport.reports.findings.places import place, position
from seoexport.text import counted, visible

#: Of a finding on many pages, so many places are named.
PLACES = 3

#: Codes of ECMA-48, which terminals obey: https://ecma-international.org/publications-and-standards/standards/ecma-48/
_CODES = {"error": "1;31", "warning": "33", "info": "36", "file": "1", "aside": "2"}

#: How a part of a line is shown, by what it is: one of `_CODES`.
Paint = Callable[[str, str], str]


def render(results: Results) -> str:
    """Return the report without colours.

    >>> from seoexport.diagnostics import Diagnostic
    >>> found = [Diagnostic(rule="title-missing", severity="error", message="no title", source="a.html", line=2)]
    >>> print(render(Results(diagnostics=found, pages=["a.html"])))
    a.html
      2       error    no title (title-missing)
    <BLANKLINE>
    1 error, 0 warnings, 0 infos in 1 page
    """
    return "\n".join(_lines(results, lambda text, _: text))


def coloured(results: Results) -> str:
    """Return the report for a terminal that shows colours."""
    return "\n".join(_lines(results, lambda text, what: f"\x1b[{_CODES[what]}m{text}\x1b[0m"))


def _lines(results: Results, paint: Paint) -> Iterator[str]:
    joined, alone = grouped(results.diagnostics)
    for source, found in groupby(alone, key=lambda each: each.source):
        yield paint(visible(source or "the page"), "file")
        yield from (_line(each, paint) for each in found)
        yield ""
    if joined:
        yield f"{paint('on many pages', 'file')} {paint('(--format concise names every place)', 'aside')}"
        for each in joined:
            yield from _joined(each, paint)
        yield ""
    yield tally(results)


def _line(each: Diagnostic, paint: Paint) -> str:
    at = paint(f" at {visible(each.at)}", "aside") if each.at else ""
    return f"  {position(each):7} {_severity(each.severity, paint)} {_said(each.message, each.rule, paint)}{at}"


def _joined(each: Joined, paint: Paint) -> Iterator[str]:
    number = counted(each.pages, "page")
    yield f"  {number:10} {_severity(each.severity, paint)} {_said(each.message, each.rule, paint)}"
    named = ", ".join(visible(place(one)) for one in each.places(PLACES))
    more = f" and {each.pages - PLACES} more" if each.pages > PLACES else ""
    yield paint(f"             {named}{more}", "aside")


def _severity(severity: Severity, paint: Paint) -> str:
    return paint(severity, severity) + " " * (len("warning") - len(severity) + 1)


def _said(message: str, rule: str, paint: Paint) -> str:
    return f"{visible(message)} {paint(f'({rule})', 'aside')}"


REPORT = Report(name="text", render=render, coloured=coloured)
