"""What is remembered of the files about a whole site: which they are, how they were left, and for which pages."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import NamedTuple

from seoexport.site.site_files import WrittenFiles
from seoexport.site.state.patch import digest
from seoexport.site.state.seen import ABSENT, Seen, is_settled, seen


class WholeFile(NamedTuple):
    """A file about the site: its name below the folder, what it looks like, and a digest of what is in it."""

    name: str
    seen: Seen
    digest: str


class Whole(NamedTuple):
    """The files about a site as they were left, for how many pages, on which day, and what they could not say."""

    files: tuple[WholeFile, ...]
    problems: tuple[str, ...]
    pages: int
    day: int
    noted: int

    def holds(self, folder: Path, pages: int, day: int) -> bool:
        """Return whether the files still are as they were left, for as many pages, on the same day."""
        return (self.pages, self.day) == (pages, day) and all(self._is_left(each, folder) for each in self.files)

    def _is_left(self, file: WholeFile, folder: Path) -> bool:
        now = seen(folder / file.name)
        if now != file.seen or now == ABSENT:
            return False
        return is_settled(now, self.noted) or _digest(folder / file.name) == file.digest


def whole_now(folder: Path, written: WrittenFiles, pages: int, day: int) -> Whole:
    """Return what is to be remembered of files that were just made."""
    files = (WholeFile(name, seen(folder / name), _digest(folder / name)) for name in written.names)
    return Whole(tuple(files), written.problems, pages, day, time.time_ns())


def whole_bytes(whole: Whole) -> bytes:
    """Return it as bytes."""
    return json.dumps(whole).encode()


def whole_from(content: bytes) -> Whole | None:
    """Return what `whole_bytes` made, None for anything else."""
    try:
        files, problems, pages, day, noted = json.loads(content)
        read = tuple(WholeFile(name, Seen(*left), value) for name, left, value in files)
        return Whole(read, tuple(problems), pages, day, noted)
    except (ValueError, TypeError):
        return None


def _digest(path: Path) -> str:
    try:
        return digest(path.read_bytes()).hex()
    except OSError:
        return ""
