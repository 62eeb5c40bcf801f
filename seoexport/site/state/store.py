"""The file in which the state is kept: rows by name in SQLite, written in batches, of which each is there or is not."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from seoexport.site.state.place import is_our_place

_FORMAT = 0x5E0E0001
#: How a file of SQLite begins, and where the number stands that says whose it is: https://sqlite.org/fileformat.html
_MAGIC, _ID_AT, _FIRST_PAGE = b"SQLite format 3\0", 68, 4096
_CHUNK = 1000
_WAIT_SECONDS = 2.0
#: What is no fault of the file: somebody else has it, it may not be written, the disk is full, there is no such folder.
_NOT_BROKEN = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
}
_OF_PAGES = ("page", "kept", "change")
_TABLES = (*_OF_PAGES, "whole")
_SCHEMA = [f"CREATE TABLE {each} (name BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID" for each in _TABLES]

Value = TypeVar("Value")


class StateLost(Exception):
    """The state can be read or written no more; the run goes on without it."""


class Change(NamedTuple):
    """What is to be put down of a page: its row, and what files about the site need of it and what was changed in it.

    The latter two stay as they are where they are None.
    """

    name: bytes
    page: bytes
    kept: bytes | None = None
    change: bytes | None = None


class Store:
    """The state's file, opened. Every method raises StateLost where that cannot be done.

    Without `writes` it is read as it is: neither made nor mended.
    """

    def __init__(self, path: Path, *, writes: bool = True) -> None:
        self._path, self._writes = path, writes
        self._connection = self._guarded(self._opened)

    def rows(self) -> Iterator[tuple[bytes, object]]:
        """Yield the name and the row of each page, in order; rows may be written meanwhile."""
        last = b""
        while chunk := self._fetched("SELECT name, value FROM page WHERE name > ? ORDER BY name LIMIT ?", last, _CHUNK):
            for name, value in chunk:
                if not isinstance(name, bytes) or name <= last:
                    raise StateLost(self._beyond_repair("its pages are in no order"))
                last = name
                yield name, value

    def kept(self) -> Iterator[tuple[bytes, object, object]]:
        """Yield the name of each page, its row, and what files about the site need of it."""
        asked = (
            "SELECT page.name, page.value, kept.value FROM page LEFT JOIN kept ON kept.name = page.name "
            "WHERE page.name > ? ORDER BY page.name LIMIT ?"
        )
        last = b""
        while chunk := self._fetched(asked, last, _CHUNK):
            for name, row, value in chunk:
                if not isinstance(name, bytes) or name <= last:
                    raise StateLost(self._beyond_repair("its pages are in no order"))
                last = name
                yield name, row, value

    def change_of(self, name: bytes) -> object:
        """Return what was changed in a page, None where that is not known."""
        return self._one("SELECT value FROM change WHERE name = ?", name)

    def whole(self) -> object:
        """Return what is remembered of the site as a whole."""
        return self._one("SELECT value FROM whole WHERE name = ?", b"site")

    def write(self, changes: Sequence[Change], gone: Sequence[bytes], *, forgets_whole: bool) -> None:
        """Put down what was done to some pages, and forget those that are gone, all at once or not at all."""
        self._guarded(lambda: self._write(changes, gone, forgets_whole=forgets_whole))

    def write_whole(self, value: bytes) -> None:
        """Put down what is to be remembered of the site as a whole."""
        self._guarded(lambda: self._within([("INSERT OR REPLACE INTO whole VALUES (?, ?)", [(b"site", value)])]))

    def close(self) -> None:
        """Close the file."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        if self._writes:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        address = f"{self._path.resolve().as_uri()}?mode={'rwc' if self._writes else 'ro'}"
        connection = sqlite3.connect(address, timeout=_WAIT_SECONDS, isolation_level=None, uri=True)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA cell_size_check = ON")
            connection.execute("PRAGMA synchronous = NORMAL")
            found = [each[0] for each in connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")]
            if not found and self._writes:
                _make(connection)
            elif found != _SCHEMA:
                raise sqlite3.DatabaseError("it was made by another program or version")  # noqa: TRY301
        except BaseException:
            connection.close()
            raise
        return connection

    def _write(self, changes: Sequence[Change], gone: Sequence[bytes], *, forgets_whole: bool) -> None:
        steps: list[tuple[str, list[Any]]] = [("DELETE FROM whole", [()])] if forgets_whole else []
        for table in _OF_PAGES:
            rows = [(each.name, value) for each in changes if (value := getattr(each, table)) is not None]
            steps.append((f"DELETE FROM {table} WHERE name = ?", [(each,) for each in gone]))  # noqa: S608 - a constant
            steps.append((f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", rows))  # noqa: S608 - a constant
        self._within(steps)

    def _within(self, steps: Sequence[tuple[str, list[Any]]]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            for statement, rows in steps:
                self._connection.executemany(statement, rows)
            self._connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def _fetched(self, asked: str, *values: object) -> list[Any]:
        return self._guarded(lambda: self._connection.execute(asked, values).fetchall())

    def _one(self, asked: str, name: bytes) -> object:
        found = self._fetched(asked, name)
        return found[0][0] if found else None

    def _guarded(self, act: Callable[[], Value]) -> Value:
        try:
            return act()
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", None)
            is_broken = code is None or code & 0xFF not in _NOT_BROKEN
            raise StateLost(self._beyond_repair(str(error)) if is_broken else str(error)) from None
        except (OSError, OverflowError, ValueError) as error:
            raise StateLost(getattr(error, "strerror", None) or str(error)) from None

    def _beyond_repair(self, reason: str) -> str:
        """Remove the file, if it is ours, so that the next run begins anew; return the reason."""
        if hasattr(self, "_connection"):
            self.close()
        if self._writes and _is_ours(self._path):
            for name in (self._path, self._path.with_name(f"{self._path.name}-journal")):
                with contextlib.suppress(OSError):
                    name.unlink(missing_ok=True)
        return reason


def _make(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for each in _SCHEMA:
        connection.execute(each)
    connection.execute(f"PRAGMA application_id = {_FORMAT}")
    connection.execute("COMMIT")


def _is_ours(path: Path) -> bool:
    """Return whether a file, or what is left of one, was made here: one that was named by mistake is not."""
    if is_our_place(path):
        return True
    try:
        with path.open("rb") as file:
            begin = file.read(_FIRST_PAGE)
    except OSError:
        return False
    number = begin[_ID_AT : _ID_AT + 4]
    is_cut = len(begin) < _ID_AT + 4 and begin.startswith(_MAGIC)
    return is_cut or number == _FORMAT.to_bytes(4, "big") or _SCHEMA[0].encode() in begin
