"""What many pages have, told once: the first finding of each rule with the number of its pages, the worst first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from seoexport.diagnostics import SEVERITIES, Diagnostic, Severity
from seoexport.site.ledger import Entry
from seoexport.text import counted, one_line

#: What an entry lists, and how that is said of one page and of all.
SAID = {
    "left_out": ("kept its own", "pages say themselves what ours would say otherwise"),
    "replaced": ("ours in place of its own", "ours stand in place of the pages' own"),
    "repaired": ("mended", "mended in pages"),
    "unread": ("search engines do not read where it has", "pages have where search engines do not read them"),
}


class Saying(NamedTuple):
    """One line for a log, how bad it is, and the rule that found it."""

    severity: Severity
    message: str
    rule: str = ""


class _Seen(NamedTuple):
    """A finding as it was first met, and on which page; others of its rule may have `others` to say."""

    diagnostic: Diagnostic
    path: str
    others: bool = False


class ToldOnce:
    """Collects what entries of the ledger have to tell."""

    def __init__(self) -> None:
        self._first: dict[str, _Seen] = {}
        self._pages: Counter[str] = Counter()
        self._said: dict[str, Counter[str]] = {name: Counter() for name in SAID}

    def add(self, entry: Entry) -> None:
        """Take note of a page; its findings that are mere information are left out."""
        for name, counts in self._said.items():
            counts.update(getattr(entry, name))
        found = [each for each in entry.diagnostics if each.severity != "info"]
        for each in found:
            first = self._first.setdefault(each.rule, _Seen(each, entry.path))
            if each.message != first.diagnostic.message and not first.others:
                self._first[each.rule] = first._replace(others=True)
        self._pages.update({each.rule for each in found})

    def findings(self) -> Iterator[Saying]:
        """Yield what was found, once for each rule, the worst and then the most frequent first."""
        order = sorted(self._first, key=lambda rule: (self._weight(rule), -self._pages[rule], rule))
        for rule in order:
            diagnostic, path, others = self._first[rule]
            pages = self._pages[rule]
            where = path if pages == 1 else f"{counted(pages, 'page')}, first {path}"
            if others:
                where = f"{path}; {counted(pages, 'page')} in all with this or the like"
            yield Saying(diagnostic.severity, one_line(f"{diagnostic.message} ({rule}) on {where}"), rule)

    def said(self) -> Iterator[str]:
        """Yield a line for each kind of thing that was done about what pages say themselves."""
        for name, counts in self._said.items():
            if counts:
                named = ", ".join(f"{key} ({number})" for key, number in sorted(counts.items()))
                yield one_line(f"{SAID[name][1]}: {named}")

    def _weight(self, rule: str) -> int:
        return SEVERITIES.index(self._first[rule].diagnostic.severity)
