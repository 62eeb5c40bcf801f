"""What a run did to each page, and what it found there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from seoexport.diagnostics import Diagnostic, Severity

Outcome = Literal["written", "unchanged", "left alone", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One page: what was done, why where that is not plain, and what the page says otherwise than ours would.

    `replaced` names the page's own tags and nodes in whose place ours stand, `unread` those of its tags that stand in
    its body, where search engines do not read them, `repaired` the faults of its theme that were mended, `overridden`
    the overrides of the configuration that changed something.
    """

    path: str
    url: str
    outcome: Outcome
    reason: str | None = None
    left_out: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    repaired: tuple[str, ...] = ()
    overridden: tuple[str, ...] = ()
    in_sitemap: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A run: how many pages had which outcome, the other files that were written, and why some were not.

    `entries` has one for each page, sorted by path, unless the run was asked to keep none. `listed` is how many pages
    are in the sitemap, `found` how many diagnostics of each severity there are. `problems` are what could not be
    written into files about the site, and overrides that changed no page.
    """

    outcomes: Mapping[Outcome, int]
    found: Mapping[Severity, int]
    listed: int = 0
    entries: tuple[Entry, ...] = ()
    files: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """Return to how many pages that happened."""
        return self.outcomes.get(outcome, 0)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found on all pages whose entries were kept."""
        return tuple(each for entry in self.entries for each in entry.diagnostics)


@dataclass(slots=True, kw_only=True)
class Tally:
    """A run's ledger while it grows."""

    keeps: bool = True
    overridden: set[str] = field(default_factory=set)
    _entries: list[Entry] = field(default_factory=list)
    _outcomes: Counter[Outcome] = field(default_factory=Counter)
    _found: Counter[Severity] = field(default_factory=Counter)
    _listed: int = 0

    def add(self, entry: Entry) -> None:
        """Count a page."""
        self._outcomes[entry.outcome] += 1
        self._listed += entry.in_sitemap
        self._found.update(each.severity for each in entry.diagnostics)
        self.overridden.update(entry.overridden)
        if self.keeps:
            self._entries.append(entry)

    def ledger(self, *, files: tuple[str, ...], refused: tuple[str, ...], problems: tuple[str, ...]) -> Ledger:
        """Return what the run did."""
        return Ledger(
            outcomes=dict(self._outcomes),
            found=dict(self._found),
            listed=self._listed,
            entries=tuple(self._entries),
            files=files,
            refused=refused,
            problems=problems,
        )
