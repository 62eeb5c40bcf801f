"""When to stop: a disk that has taken none of the last pages takes none of the next hundred thousand either."""

from __future__ import annotations

from pathlib import Path

from seoexport.errors import FailingDisk
from seoexport.site.page_run import Done

#: After how many pages in a row that the disk did not take.
MOST_FAILURES = 20


class Patience:
    """How many pages in a row a disk has not taken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._failures = 0

    def see(self, done: Done) -> None:
        """Raise FailingDisk where it is not worth going on. Pages that need no change tell nothing of the disk."""
        if done.entry.outcome == "written":
            self._failures = 0
        self._failures += done.disk_fails
        if self._failures >= MOST_FAILURES:
            reason = f"{self._failures} pages in a row could not be written; the others were left as they were"
            raise FailingDisk(str(self._folder), f"{reason}; of the last one, {done.entry.path}: {done.entry.reason}")
