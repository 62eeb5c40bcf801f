"""What a run did to each page, and what it found there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from seoexport.diagnostics import Diagnostic

Outcome = Literal["written", "unchanged", "left alone", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One page: what was done, why where that is not plain, and what the page says otherwise than ours would.

    `overridden` names the overrides of the configuration that changed something.
    """

    path: str
    url: str
    outcome: Outcome
    reason: str | None = None
    left_out: tuple[str, ...] = ()
    overridden: tuple[str, ...] = ()
    in_sitemap: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A run: an entry for each page, sorted by path, the other files that were written, and why some were not.

    `problems` are what could not be written into those files, and overrides that changed no page.
    """

    entries: tuple[Entry, ...]
    files: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """Return to how many pages that happened."""
        return sum(entry.outcome == outcome for entry in self.entries)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found on all pages."""
        return tuple(each for entry in self.entries for each in entry.diagnostics)
