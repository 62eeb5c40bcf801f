"""The ledger as a file: what was done to each page as one line of JSON, written while the run goes on.

https://jsonlines.org/: each line is as `schemas/ledger.schema.json` has it. The same run gives the same bytes: there
are no times in it, and the pages are in the order of their paths.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from seoexport.errors import UnusablePath
from seoexport.jsonable import jsonable
from seoexport.site.ledger import Entry
from seoexport.site.page_run import Done


def line(entry: Entry) -> str:
    """Return what was done to a page as a line; what there is nothing to say of is left out."""
    return json.dumps(jsonable(entry), separators=(",", ":")) + "\n"


@contextmanager
def ledger_file(path: Path) -> Iterator[Callable[[Done], None]]:
    """Give what writes the line of each page that is done into a file, in place of what was in it.

    Of a run that is broken off it has the pages up to there. Raises UnusablePath where it cannot be written.
    """
    with _told(path):
        file = path.open("w", encoding="ascii", newline="\n")
    try:
        yield lambda done: _put(path, file.write, done)
    finally:
        with _told(path):
            file.close()


def _put(path: Path, write: Callable[[str], int], done: Done) -> None:
    with _told(path):
        write(line(done.entry))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Raise UnusablePath where the disk does not take the file: much gets there only when it is closed."""
    try:
        yield
    except OSError as error:
        raise UnusablePath(str(path), f"the ledger cannot be written: {error.strerror}") from None
