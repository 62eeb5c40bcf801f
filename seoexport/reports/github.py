"""Annotations of GitHub Actions: a workflow command for each finding.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
GitHub shows ten of each level for a step, so the worst come first: what stands on many pages, then the others.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Diagnostic
from seoexport.reports import Report, Results
from seoexport.reports.findings.joined import Joined, grouped
from seoexport.reports.findings.places import path, place, worst_first
from seoexport.text import counted, visible

#: Of a finding on many pages, so many places are named.
PLACES = 5

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
#: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def render(results: Results) -> str:
    r"""Return a workflow command for each finding, those that stand on many pages first, then the worst.

    >>> from seoexport.diagnostics import Diagnostic
    >>> found = [Diagnostic(rule="r", severity="info", message="100%: 'a\nb'", source="a,b.html", line=2)]
    >>> render(Results(diagnostics=found))
    "::notice file=a%2Cb.html,line=2,title=r::100%25: 'a\\nb'"
    """
    joined, alone = grouped(results.diagnostics)
    return "\n".join([*map(_joined, joined), *map(_alone, worst_first(alone))])


def _joined(each: Joined) -> str:
    named = [visible(place(one)) for one in each.places(PLACES)]
    more = [f"and {each.pages - PLACES} more"] if each.pages > PLACES else []
    message = f"{visible(each.message)} (on {counted(each.pages, 'page')})"
    return _command(each.diagnostics[0], "\n".join([message, *named, *more]))


def _alone(each: Diagnostic) -> str:
    return _command(each, "\n".join([visible(each.message), *([f"at {visible(each.at)}"] if each.at else [])]))


def _command(each: Diagnostic, message: str) -> str:
    properties = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in _properties(each))
    return f"::{_LEVELS[each.severity]} {properties}::{message.translate(_IN_MESSAGE)}"


def _properties(each: Diagnostic) -> Iterator[tuple[str, str]]:
    if each.source:
        yield "file", visible(path(each.source))
    if each.line:
        yield "line", str(each.line)
        if each.column:
            yield "col", str(each.column)
    yield "title", visible(each.rule)


REPORT = Report(name="github", render=render)
