"""What `seoexport apply` says of a run: of each page where that is asked for, and at the end of all of them."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.cli import options
from seoexport.site.ledger import Entry, Ledger
from seoexport.site.page_run import Done
from seoexport.site.summary import named, summed_up
from seoexport.site.told_once import SAID, ToldOnce
from seoexport.text import counted, one_line


class Wanted(NamedTuple):
    """What is to be told: of a run that writes or only would, of every page, of nothing that went well, of changes.

    With `watch` runs that did nothing are not told of. `removes` is a run that takes away what is ours, `fail_on` how
    bad findings are for which the command fails.
    """

    writes: bool = True
    verbose: bool = False
    quiet: bool = False
    diff: bool = False
    watch: bool = False
    removes: bool = False
    fail_on: str = "error"


class Telling:
    """Tells of a run as it goes.

    Nobody reads a line for each of many pages: unless that is asked for, findings are told at the end, once for each
    rule, with the number of pages that have it and the first of them.
    """

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._once = ToldOnce()
        self._failing = 0
        self._unlisted = ""

    def tell(self, done: Done) -> None:
        """Tell of a page what is told at once."""
        if self._wanted.verbose or done.entry.outcome == "refused":
            options.written(_line(done.entry, writes=self._wanted.writes))
        if self._wanted.diff and done.change:
            options.written(done.change)
        if done.entry.reason and not done.entry.in_sitemap:
            self._unlisted = self._unlisted or f"{done.entry.path}: {done.entry.reason}"
        for each in done.entry.diagnostics if self._wanted.verbose else ():
            if each.severity != "info":
                options.written(one_line(f"  {each.severity}: {each.message} ({each.rule})"))
        self._once.add(done.entry)
        if done.entry.diagnostics:
            severities = (each.severity for each in done.entry.diagnostics)
            self._failing += options.is_reached(self._wanted.fail_on, severities)

    def sum_up(self, ledger: Ledger, folder: str) -> None:
        """Tell what all pages together have, and how it went; when watching, of a run that did nothing, nothing."""
        if self._wanted.watch and not (ledger.count("written") or ledger.count("refused") or ledger.files):
            return
        if not (self._wanted.verbose or self._wanted.quiet):
            for found in self._once.findings():
                options.written(f"{found.severity}: {found.message}")
            for line in self._once.said():
                options.written(line)
        options.written(
            summed_up(ledger, folder, writes=self._wanted.writes, removes=self._wanted.removes) + self._why_it_fails()
        )
        if self._unlisted and not ledger.listed and not self._wanted.removes:
            options.warned(f"there is no page for a sitemap; {self._unlisted}")
        for reason in (*ledger.problems, *ledger.refused):
            options.warned(reason)

    def _why_it_fails(self) -> str:
        """Return how many pages make the command fail for what was found on them."""
        if not self._failing:
            return ""
        kinds = {"error": "errors", "warning": "errors or warnings", "info": "findings"}[self._wanted.fail_on]
        return f"; {counted(self._failing, 'page')} with {kinds}"


def _line(entry: Entry, *, writes: bool) -> str:
    said = (f"{of_page} {', '.join(keys)}" for name, (of_page, _) in SAID.items() if (keys := getattr(entry, name)))
    notes = "; ".join(filter(None, (entry.reason, *said)))
    outcome = named(entry.outcome, writes=writes)
    return one_line(f"{outcome:11} {entry.path}{'  (' if notes else ''}{notes}{')' if notes else ''}")
