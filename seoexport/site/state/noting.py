"""In a worker: a page made as it is remembered, or noted with all that it depends on so that the next run can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from seoexport.model import Site
from seoexport.site.ledger import Entry
from seoexport.site.splice import without_block
from seoexport.site.state.day import Bounds, watched
from seoexport.site.state.needs import Asked
from seoexport.site.state.patch import digest, patch, patched
from seoexport.site.state.row import Row
from seoexport.site.state.seen import Seen
from seoexport.site.state.task import Note, Task
from seoexport.site.state.values import entry_bytes, entry_from


class Remade(NamedTuple):
    """A page as it came out before, without being parsed, and the row that says so."""

    content: bytes
    entry: Entry
    row: Row


def remade(source: bytes, task: Task, *, asks_change: bool = False) -> Remade | None:
    """Return a page as it is remembered: as it was left, or as its generator wrote it; None where it is another one.

    With `asks_change` a page that changes is None as well: its change has to be told.
    """
    row = task.row
    if row is None:
        return None
    found = digest(source)
    content: bytes | None = source if found == row.after else None
    if content is None and found == row.before and task.change is not None and not asks_change:
        content = patched(source, task.change)
        content = content if content is not None and digest(content) == row.after else None
    try:
        return None if content is None else Remade(content, entry_from(task.path, row.entry), row)
    except (ValueError, TypeError):
        return None


class Noting:
    """Notes what a page depends on: `site` and `known` are to be used while it is done."""

    def __init__(self, site: Site, known: Callable[[str], bool]) -> None:
        self._bounds = Bounds()
        self.site = site
        if site.today:
            day, self._bounds = watched(site.today)
            self.site = replace(site, today=day)
        self.asked = Asked(known)

    def known(self) -> Callable[[str], bool]:
        """Forget the page before, and return what tells whether the site has a page, and notes that it was asked."""
        self.asked.reset()
        self._bounds.reset()
        return self.asked.page

    def note(
        self, source: bytes, content: bytes, entry: Entry, left: tuple[Seen, Seen], again: Remade | None
    ) -> Note | None:
        """Return what is to be remembered of a page, None where it cannot be; `left` are its files as they are now."""
        if again:
            return Note(again.row._replace(source=left[0], target=left[1]))
        entry = entry if entry.outcome == "left alone" else replace(entry, outcome="unchanged")
        told = entry_bytes(entry)
        if entry_from(entry.path, told) != entry:
            return None
        own = without_block(source)
        is_own = own == source or without_block(own) == own
        row = Row(
            source=left[0],
            target=left[1],
            noted=0,
            made=0,
            since=self._bounds.since,
            until=self._bounds.until,
            before=digest(own) if is_own else bytes(16),
            after=digest(content),
            needs=self.asked.needs(),
            entry=told,
        )
        return Note(row, patch(own, content))
