"""What `seoexport apply` says of a run: of each page where that is asked for, and at the end of all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from seoexport.cli import options
from seoexport.diagnostics import SEVERITIES, Diagnostic
from seoexport.site.ledger import Entry, Ledger, Outcome
from seoexport.site.page_run import Done
from seoexport.text import counted, one_line

OUTCOMES: tuple[Outcome, ...] = ("written", "unchanged", "left alone", "refused")


class Wanted(NamedTuple):
    """What is to be told: of a run that writes or only would, of every page, of nothing that went well, of changes.

    With `watch` runs that did nothing are not told of.
    """

    writes: bool = True
    verbose: bool = False
    quiet: bool = False
    diff: bool = False
    watch: bool = False


class _Seen(NamedTuple):
    """A finding as it was first met, and on which page."""

    diagnostic: Diagnostic
    path: str


class Telling:
    """Tells of a run as it goes.

    Nobody reads a line for each of many pages: unless that is asked for, findings are told at the end, once for each
    rule, with the number of pages that have it and the first of them.
    """

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._first: dict[str, _Seen] = {}
        self._pages: Counter[str] = Counter()
        self._kept: Counter[str] = Counter()

    def tell(self, done: Done) -> None:
        """Tell of a page what is told at once."""
        if self._wanted.verbose or done.entry.outcome == "refused":
            options.written(_line(done.entry, writes=self._wanted.writes))
        if self._wanted.diff and done.change:
            options.written(done.change)
        self._kept.update(done.entry.left_out)
        found = [each for each in done.entry.diagnostics if each.severity != "info"]
        for each in found if self._wanted.verbose else ():
            options.written(one_line(f"  {each.severity}: {each.message} ({each.rule})"))
        for each in {each.rule: each for each in reversed(found)}.values():
            self._first.setdefault(each.rule, _Seen(each, done.entry.path))
            self._pages[each.rule] += 1

    def sum_up(self, ledger: Ledger, folder: str) -> None:
        """Tell what all pages together have, and how it went; when watching, of a run that did nothing, nothing."""
        if self._wanted.watch and not (ledger.count("written") or ledger.count("refused") or ledger.files):
            return
        if not (self._wanted.verbose or self._wanted.quiet):
            for line in self._findings():
                options.written(one_line(line))
            if self._kept:
                named = ", ".join(f"{key} ({number})" for key, number in sorted(self._kept.items()))
                options.written(one_line(f"pages say themselves what ours would say otherwise: {named}"))
        options.written(_summary(ledger, folder, writes=self._wanted.writes))
        for reason in (*ledger.problems, *ledger.refused):
            options.warned(reason)

    def _findings(self) -> Iterator[str]:
        """Yield a line for each rule, the worst and then the most frequent first."""
        order = sorted(self._first, key=lambda rule: (self._weight(rule), -self._pages[rule], rule))
        for rule in order:
            diagnostic, path = self._first[rule]
            pages = self._pages[rule]
            where = path if pages == 1 else f"{counted(pages, 'page')}, first {path}"
            yield f"{diagnostic.severity}: {diagnostic.message} ({rule}) on {where}"

    def _weight(self, rule: str) -> int:
        return SEVERITIES.index(self._first[rule].diagnostic.severity)


def _line(entry: Entry, *, writes: bool) -> str:
    kept = f"kept its own {', '.join(entry.left_out)}" if entry.left_out else None
    notes = "; ".join(filter(None, (entry.reason, kept)))
    outcome = _named(entry.outcome, writes=writes)
    return one_line(f"{outcome:11} {entry.path}{'  (' if notes else ''}{notes}{')' if notes else ''}")


def _named(outcome: Outcome, *, writes: bool) -> str:
    return outcome if writes or outcome != "written" else "to be written"


def _summary(ledger: Ledger, folder: str, *, writes: bool) -> str:
    counts = ", ".join(
        f"{number} {_named(outcome, writes=writes)}" for outcome in OUTCOMES if (number := ledger.count(outcome))
    )
    files = f"; {'wrote' if writes else 'to write:'} {', '.join(ledger.files)}" if ledger.files else ""
    pages = counted(sum(ledger.outcomes.values()), "page")
    return f"{pages} in {folder}: {counts}; {ledger.listed} in the sitemap{files}"
