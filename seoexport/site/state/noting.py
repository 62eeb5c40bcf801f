"""In a worker: a page made as it is remembered, or noted with all that it depends on so that the next run can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from seoexport.model import Site
from seoexport.site.applied import Applied
from seoexport.site.content_index import ContentFile
from seoexport.site.pictures import IMAGES
from seoexport.site.state.day import Bounds, watched
from seoexport.site.state.needs import Asked, mark
from seoexport.site.state.patch import digest, patch, patched
from seoexport.site.state.row import Row
from seoexport.site.state.seen import Seen, seen
from seoexport.site.state.task import Note, Task
from seoexport.site.state.values import entry_bytes, entry_from
from seoexport.site.writing import Change


class Remade(NamedTuple):
    """A page as it came out before, without being parsed, and the row that says so."""

    applied: Applied
    row: Row


class Left(NamedTuple):
    """A page's file as it was before it was read, where it and what was made of it are, and whether that is new."""

    before: Seen
    page: Path
    target: Path
    change: Change


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
        return None if content is None else Remade(Applied(content, entry_from(task.path, row.entry)), row)
    except (ValueError, TypeError):
        return None


class Noting:
    """Notes what a page depends on: `site` and `known` are to be used while it is done."""

    def __init__(self, site: Site, known: Callable[[str], bool]) -> None:
        self._bounds = Bounds()
        self._made_of = mark(())
        self.site = site
        if site.today:
            day, self._bounds = watched(site.today)
            self.site = replace(site, today=day)
        self.asked = Asked(known)

    def known(self, found: tuple[ContentFile, ...]) -> Callable[[str], bool]:
        """Forget the page before, and return what tells whether the site has a page, and notes that it was asked.

        `found` are the content files that the page may be made of.
        """
        self.asked.reset()
        self._bounds.reset()
        self._made_of = mark(found)
        for each in found:
            if each.path:
                self.asked.file(Path(each.path))
        return self.asked.page

    def pictures(self, value: Any, *folders: Path) -> None:
        """Note that it matters which pictures that front matter names are in one of some folders."""
        if isinstance(value, dict | list):
            for each in value.values() if isinstance(value, dict) else value:
                self.pictures(each, *folders)
        elif isinstance(value, str) and value.lower().endswith(IMAGES) and ":" not in value:
            for folder in folders:
                self.asked.is_there(Path(folder, value.removeprefix("./").lstrip("/")))

    def note(self, source: bytes, applied: Applied, left: Left, again: Remade | None) -> Note | None:
        """Return what is to be remembered of a page, None where it cannot be."""
        before, after = left.before, left.before
        if left.change.changed or left.target != left.page:
            after = seen(left.target)
            if left.change.changed and after.inode != left.change.inode:  # somebody was quicker
                return None
            before = after if left.target == left.page else before
        if again:
            return Note(again.row._replace(source=before, target=after))
        return self._noted(source, applied, before, after)

    def _noted(self, source: bytes, applied: Applied, before: Seen, after: Seen) -> Note | None:
        from seoexport.site.splice import without_block

        entry = applied.entry
        entry = entry if entry.outcome == "left alone" else replace(entry, outcome="unchanged")
        told = entry_bytes(entry)
        if entry_from(entry.path, told) != entry:
            return None
        own = without_block(source)
        is_own = own == source or without_block(own) == own
        row = Row(
            source=before,
            target=after,
            noted=0,
            made=0,
            since=self._bounds.since,
            until=self._bounds.until,
            before=digest(own) if is_own else bytes(16),
            after=digest(applied.content),
            made_of=self._made_of,
            needs=self.asked.needs(),
            entry=told,
        )
        return Note(row, patch(own, applied.content))
