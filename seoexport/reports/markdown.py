"""Diagnostics as Markdown: for the summary of a CI job, a comment, a ticket."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from seoexport.diagnostics import Diagnostic, Wish
from seoexport.emitters import markdown_text
from seoexport.reports import Report, Results
from seoexport.reports.findings.counted import tally
from seoexport.reports.findings.joined import Joined, grouped
from seoexport.reports.findings.places import place, position
from seoexport.reports.findings.rule_pages import reference_of
from seoexport.text import counted, visible

#: Of a finding on many pages, so many places are named.
PLACES = 10

_MARKS = {"error": "❌ error", "warning": "⚠️ warning", "info": "ℹ️ info"}


def render(results: Results) -> str:
    """Return a heading for what stands on many pages and for each page, with a list of what was found below."""
    return "\n".join(_lines(results))


def fitted(text: str, size: int) -> str:
    r"""Return so many whole lines of a report as fit into `size` bytes, and say where some are left out.

    >>> print(fitted("# All\n\n- one\n" + "- another\n" * 9, 60), end="")
    # All
    <BLANKLINE>
    *The rest is left out: the limit is 60 bytes.*
    """
    written = text.encode("utf-8", "replace")
    if len(written) <= size:
        return text
    last = f"\n*The rest is left out: the limit is {size} bytes.*\n"
    if len(last) > size:
        return ""
    kept = written[: size - len(last) - 1].rpartition(b"\n")[0]
    return f"{kept.decode().rstrip()}\n{last}"


def _lines(results: Results) -> Iterator[str]:
    joined, alone = grouped(results.diagnostics)
    yield "## seoexport check"
    yield ""
    yield f"{tally(results)}."
    if joined:
        yield from ("", "### On many pages", "")
        for each in joined:
            yield from _joined(each)
    for source, found in groupby(alone, key=lambda each: each.source):
        yield from ("", f"### {_text(source or 'the page')}", "")
        yield from map(_alone, found)
    yield ""


def _joined(each: Joined) -> Iterator[str]:
    number = counted(each.pages, "page")
    yield f"- {_MARKS[each.severity]} on {number}: {_said(each.message, each.rule, each.wish)}"
    yield from (f"  - {_text(place(one) or 'the page')}" for one in each.places(PLACES))
    if each.pages > PLACES:
        yield f"  - and {each.pages - PLACES} more"


def _alone(each: Diagnostic) -> str:
    where = [f"line {position(each)}" if each.line else "", f"at {_text(each.at)}" if each.at else ""]
    places = ", ".join(filter(None, where))
    return f"- {_MARKS[each.severity]}: {_said(each.message, each.rule, each.wish)}{f' – {places}' if places else ''}"


def _said(message: str, rule: str, wish: Wish | None) -> str:
    told = f"{_text(message)} ({_link(rule, reference_of(rule))}"
    return f"{told}; {_link(f'document of {wish.dated}', wish.document)})" if wish else f"{told})"


def _link(text: str, url: str) -> str:
    return f"[{_text(text)}](<{url}>)" if url.startswith("https://") and not set("<>\n") & set(url) else _text(text)


def _text(value: str) -> str:
    return markdown_text.text(visible(value))


REPORT = Report(name="markdown", render=render)
