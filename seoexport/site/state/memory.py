"""Between the walk and the pool: which pages have to be done, and what is put down of those that were."""

from __future__ import annotations

import datetime as dt
import secrets
import struct
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from seoexport.site.page_run import Done, PageRun
from seoexport.site.site_files import Kept
from seoexport.site.state.key import run_key
from seoexport.site.state.needs import NO_CONTENT, holding, mark
from seoexport.site.state.place import make_place
from seoexport.site.state.row import Row, name_of, packed, path_of, sealed, unpacked, unsealed
from seoexport.site.state.seen import is_fresh, is_settled, seen
from seoexport.site.state.store import Change, StateLost, Store
from seoexport.site.state.task import Task
from seoexport.site.state.values import entry_from, kept_bytes, kept_from
from seoexport.site.state.whole import Whole, whole_bytes, whole_from
from seoexport.site.walk import PageFile

_BATCH = 2000
#: As long as it takes until the last change of a run would be told from one after it.
_SETTLING_SECONDS = 0.025

Value = TypeVar("Value")


class Memory:
    """What an earlier run left, and what this one leaves.

    Where it is lost on the way, `problem` says why, and what is left is done as if there were none.
    """

    def __init__(self, path: Path, run: PageRun) -> None:
        self._run, self._key = run, run_key(run.site, run.options, run.source, run.target)
        self._writes, self._in_place = run.options.writes, run.source == run.target
        self.today = (run.site.today or dt.date.min).toordinal()
        self._holds = holding(run.known)
        self._has_contents = bool(run.contents.files or run.contents.told)
        self._made = secrets.randbits(62)
        self._pending: list[tuple[Row, Change]] = []
        self._gone: list[bytes] = []
        self._apart: set[bytes] = set()  # pages of which a row may stay that does not count in this run
        self.pages = self.remembered = 0
        self._remembered_names = 0  # the sum of their hashes: a million names would take too much memory
        self.is_same = True
        self.problem: str | None = None
        self._path = path
        self._store: Store | None = None
        self._store = self._opened()

    def tasks(self, pages: Iterable[PageFile]) -> Iterator[Task | Done]:
        """Yield what is remembered of each page, or the task to do it, in the order of the pages."""
        rows = self._rows()
        row = next(rows, None)
        for page in pages:
            name = name_of(page.path)
            while row and row[0] < name:
                self._forget(row[0])
                row = next(rows, None)
            if row and row[0] == name:
                yield self._compared(page, name, row[1])
                row = next(rows, None)
            else:
                yield Task(page.path)
        while row:
            self._forget(row[0])
            row = next(rows, None)

    def note(self, done: Done) -> None:
        """Take note of a page that was done or remembered."""
        self.pages += 1
        name = name_of(done.entry.path)
        if done.is_remembered:
            self.remembered += 1
            self._remembered_names += hash(name)
            self._apart.discard(name)
        elif done.note or name in self._apart or any(done.kept):
            self.is_same = False
        if done.note and self._writes and self._store:
            self._pend(done, done.note.row, done.note.change, name)
            self._apart.discard(name)
        elif name in self._apart:
            self._gone.append(name)

    def flush(self, *, is_last: bool = False) -> None:
        """Put down what was noted so far, but for files that changed only just: those wait for the next time."""
        if is_last and self._pending and self._store:
            time.sleep(_SETTLING_SECONDS)
        noted = time.time_ns()
        ready, self._pending = self._pending, []
        if not is_last:
            self._pending = [each for each in ready if is_fresh(each[0].target, noted)]
            ready = [each for each in ready if not is_fresh(each[0].target, noted)]
        changes = [put for row, change in ready if (put := self._packed(row, change, noted))]
        gone, self._gone = self._gone, []
        if (changes or gone) and self._writes:
            self._asking(lambda store: store.write(changes, gone, forgets_whole=not self.is_same), None)

    def kept(self) -> Iterator[tuple[str, Kept] | None]:
        """Yield the path of each remembered page with what files about the site need of it.

        None is yielded where that is lost for all or one.
        """
        names = 0
        rows = self._reading(lambda store: store.kept())
        for name, row_bytes, value in rows:
            row = unpacked(row_bytes, name, self._key)
            if row is None or row.made == self._made or name in self._apart:
                continue
            content = unsealed(value, self._about(name, row))
            kept = None if content is None else kept_from(content)
            yield None if kept is None else (path_of(name), kept)
            names += hash(name)
        if names != self._remembered_names:
            yield None

    def whole(self) -> Whole | None:
        """Return what is remembered of the files about the site, None where they have to be made."""
        content = unsealed(self._asking(lambda store: store.whole(), None), self._key) if self.is_same else None
        return whole_from(content) if content else None

    def keep_whole(self, whole: Whole) -> None:
        """Put down what became of the files about the site."""
        if self._writes:
            self._asking(lambda store: store.write_whole(sealed(whole_bytes(whole), self._key)), None)

    def close(self) -> None:
        """Close the file, with what was noted put down."""
        self.flush(is_last=True)
        if self._store:
            self._store.close()

    def _compared(self, page: PageFile, name: bytes, value: object) -> Task | Done:
        row = unpacked(value, name, self._key)
        if row is None:
            return Task(page.path)
        is_today = row.since <= self.today <= row.until
        if not (is_today and row.made_of == self._made_of(page.path) and self._holds(row.needs)):
            self._apart.add(name)
            return Task(page.path)
        if row.source == page[1:] and is_settled(row.source, row.noted) and self._is_left(page, row):
            try:
                return Done(entry_from(page.path, row.entry), is_remembered=True)
            except (ValueError, TypeError):
                pass
        self._apart.add(name)
        change = unsealed(self._asking(lambda store: store.change_of(name), None), self._about(name, row))
        return Task(page.path, row, change)

    def _made_of(self, path: str) -> bytes:
        return mark(self._run.contents.of(path)) if self._has_contents else NO_CONTENT

    def _is_left(self, page: PageFile, row: Row) -> bool:
        if self._in_place:
            return True
        return seen(self._run.target / page.path) == row.target and is_settled(row.target, row.noted)

    def _pend(self, done: Done, row: Row, change: bytes | None, name: bytes) -> None:
        kept = None
        if not done.is_remembered:
            row = row._replace(made=self._made)
            kept = sealed(kept_bytes(done.kept), self._about(name, row))
        put = None if change is None else sealed(change, self._about(name, row))
        self._pending.append((row, Change(name, b"", kept, put)))
        if len(self._pending) >= _BATCH:
            self.flush()

    def _packed(self, row: Row, change: Change, noted: int) -> Change | None:
        try:
            return change._replace(page=packed(row._replace(noted=noted), change.name, self._key))
        except struct.error:  # a time that no clock shows
            return None

    def _forget(self, name: bytes) -> None:
        self.is_same = False
        self._gone.append(name)
        if not self._writes:
            self._apart.add(name)
        elif len(self._gone) >= _BATCH:
            self.flush()

    def _about(self, name: bytes, row: Row) -> bytes:
        return b"".join((self._key, row.made.to_bytes(8, "big"), name))

    def _opened(self) -> Store | None:
        if self._writes:
            make_place(self._path)
        elif not self._path.exists():
            return None
        for _ in range(2):  # a broken file is removed, and the next one is new
            try:
                return Store(self._path, writes=self._writes)
            except StateLost as error:
                self._lose(error)
        return None

    def _rows(self) -> Iterator[tuple[bytes, object]]:
        return self._reading(lambda store: store.rows())

    def _reading(self, asked: Callable[[Store], Iterator[Value]]) -> Iterator[Value]:
        if self._store:
            try:
                yield from asked(self._store)
            except StateLost as error:
                self._lose(error)

    def _asking(self, asked: Callable[[Store], Value], otherwise: Value) -> Value:
        if self._store:
            try:
                return asked(self._store)
            except StateLost as error:
                self._lose(error)
        return otherwise

    def _lose(self, error: StateLost) -> None:
        if self._store:
            self._store.close()
        self._store = None
        self.problem = f"{self._path}: what the last run remembered cannot be used, so all pages are done: {error}"
