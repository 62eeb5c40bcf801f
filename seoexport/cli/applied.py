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
#: What an entry lists, and how that is said of one page and of all.
SAID = {
    "left_out": ("kept its own", "pages say themselves what ours would say otherwise"),
    "replaced": ("ours in place of its own", "ours stand in place of the pages' own"),
    "repaired": ("mended", "mended in pages"),
    "unread": ("search engines do not read where it has", "pages have where search engines do not read them"),
}


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


class _Seen(NamedTuple):
    """A finding as it was first met, and on which page; others of its rule may have `others` to say."""

    diagnostic: Diagnostic
    path: str
    others: bool = False


class Telling:
    """Tells of a run as it goes.

    Nobody reads a line for each of many pages: unless that is asked for, findings are told at the end, once for each
    rule, with the number of pages that have it and the first of them.
    """

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._first: dict[str, _Seen] = {}
        self._pages: Counter[str] = Counter()
        self._said: dict[str, Counter[str]] = {name: Counter() for name in SAID}
        self._failing = 0
        self._unlisted = ""

    def tell(self, done: Done) -> None:
        """Tell of a page what is told at once."""
        if self._wanted.verbose or done.entry.outcome == "refused":
            options.written(_line(done.entry, writes=self._wanted.writes))
        if self._wanted.diff and done.change:
            options.written(done.change)
        for name, counts in self._said.items():
            counts.update(getattr(done.entry, name))
        if done.entry.reason and not done.entry.in_sitemap:
            self._unlisted = self._unlisted or f"{done.entry.path}: {done.entry.reason}"
        found = [each for each in done.entry.diagnostics if each.severity != "info"]
        for each in found if self._wanted.verbose else ():
            options.written(one_line(f"  {each.severity}: {each.message} ({each.rule})"))
        for each in found:
            first = self._first.setdefault(each.rule, _Seen(each, done.entry.path))
            if each.message != first.diagnostic.message and not first.others:
                self._first[each.rule] = first._replace(others=True)
        self._pages.update({each.rule for each in found})
        if done.entry.diagnostics:
            severities = (each.severity for each in done.entry.diagnostics)
            self._failing += options.is_reached(self._wanted.fail_on, severities)

    def sum_up(self, ledger: Ledger, folder: str) -> None:
        """Tell what all pages together have, and how it went; when watching, of a run that did nothing, nothing."""
        if self._wanted.watch and not (ledger.count("written") or ledger.count("refused") or ledger.files):
            return
        if not (self._wanted.verbose or self._wanted.quiet):
            for line in self._findings():
                options.written(one_line(line))
            for name, counts in self._said.items():
                if counts:
                    named = ", ".join(f"{key} ({number})" for key, number in sorted(counts.items()))
                    options.written(one_line(f"{SAID[name][1]}: {named}"))
        options.written(_summary(ledger, folder, self._wanted) + self._why_it_fails())
        if self._unlisted and not ledger.listed and not self._wanted.removes:
            options.warned(f"there is no page for a sitemap; {self._unlisted}")
        for reason in (*ledger.problems, *ledger.refused):
            options.warned(reason)

    def _findings(self) -> Iterator[str]:
        """Yield a line for each rule, the worst and then the most frequent first."""
        order = sorted(self._first, key=lambda rule: (self._weight(rule), -self._pages[rule], rule))
        for rule in order:
            diagnostic, path, others = self._first[rule]
            pages = self._pages[rule]
            where = path if pages == 1 else f"{counted(pages, 'page')}, first {path}"
            if others:
                where = f"{path}; {counted(pages, 'page')} in all with this or the like"
            yield f"{diagnostic.severity}: {diagnostic.message} ({rule}) on {where}"

    def _why_it_fails(self) -> str:
        """Return how many pages make the command fail for what was found on them."""
        if not self._failing:
            return ""
        kinds = {"error": "errors", "warning": "errors or warnings", "info": "findings"}[self._wanted.fail_on]
        return f"; {counted(self._failing, 'page')} with {kinds}"

    def _weight(self, rule: str) -> int:
        return SEVERITIES.index(self._first[rule].diagnostic.severity)


def _line(entry: Entry, *, writes: bool) -> str:
    said = (f"{of_page} {', '.join(keys)}" for name, (of_page, _) in SAID.items() if (keys := getattr(entry, name)))
    notes = "; ".join(filter(None, (entry.reason, *said)))
    outcome = _named(entry.outcome, writes=writes)
    return one_line(f"{outcome:11} {entry.path}{'  (' if notes else ''}{notes}{')' if notes else ''}")


def _named(outcome: Outcome, *, writes: bool) -> str:
    return outcome if writes or outcome != "written" else "to be written"


def _summary(ledger: Ledger, folder: str, wanted: Wanted) -> str:
    counts = ", ".join(
        f"{number} {_named(outcome, writes=wanted.writes)}" for outcome in OUTCOMES if (number := ledger.count(outcome))
    )
    listed = "" if wanted.removes else f"; {ledger.listed} in the sitemap"
    pages = counted(sum(ledger.outcomes.values()), "page")
    return f"{pages} in {folder}: {counts}{listed}{_files(ledger.files, wanted)}"


def _files(names: tuple[str, ...], wanted: Wanted) -> str:
    if not names:
        return ""
    if not wanted.removes:
        return f"; {'wrote' if wanted.writes else 'to write:'} {', '.join(names)}"
    ours = ("our lines in robots.txt" if name == "robots.txt" else name for name in names)
    return f"; {'removed' if wanted.writes else 'to remove:'} {', '.join(ours)}"
