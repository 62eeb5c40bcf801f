"""How a run over a site went, in one line."""

from __future__ import annotations

from seoexport.site.ledger import Ledger, Outcome
from seoexport.text import counted

OUTCOMES: tuple[Outcome, ...] = ("written", "unchanged", "left alone", "refused")


def summed_up(ledger: Ledger, folder: str, *, writes: bool = True, removes: bool = False) -> str:
    """Return what became of the pages and files of a run that writes, or only would; that puts in, or removes."""
    counts = ", ".join(
        f"{number} {named(outcome, writes=writes)}" for outcome in OUTCOMES if (number := ledger.count(outcome))
    )
    listed = "" if removes else f"; {ledger.listed} in the sitemap"
    pages = counted(sum(ledger.outcomes.values()), "page")
    return f"{pages} in {folder}: {counts}{listed}{_files(ledger.files, writes=writes, removes=removes)}"


def named(outcome: Outcome, *, writes: bool) -> str:
    """Return how an outcome is called in a run that writes, or only would."""
    return outcome if writes or outcome != "written" else "to be written"


def _files(names: tuple[str, ...], *, writes: bool, removes: bool) -> str:
    if not names:
        return ""
    if not removes:
        return f"; {'wrote' if writes else 'to write:'} {', '.join(names)}"
    ours = ("our lines in robots.txt" if name == "robots.txt" else name for name in names)
    return f"; {'removed' if writes else 'to remove:'} {', '.join(ours)}"
