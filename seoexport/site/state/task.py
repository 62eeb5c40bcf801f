"""What a worker is told of a page beside its path, and what it says to be remembered of it."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.site.state.row import Row


class Task(NamedTuple):
    """A page to be done.

    `row` is what is remembered of it where that could still hold, and `change` what was changed in it then.
    """

    path: str
    row: Row | None = None
    change: bytes | None = None


class Note(NamedTuple):
    """What is to be remembered of a page that was done.

    Where `change` is None, all but the row stays as it is remembered: the page came out as it did then.
    """

    row: Row
    change: bytes | None = None
