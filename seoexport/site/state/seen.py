"""What tells without opening a file whether it is still the one that was seen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

#: File systems count time in steps: of two changes in one step the second leaves no trace. Coarse ones count seconds.
_STEP_NS = 20_000_000
_COARSE_STEP_NS = 2_000_000_000
_SECOND_NS = 1_000_000_000
_INODE_BITS = (1 << 64) - 1


class Seen(NamedTuple):
    """A file's size, when its bytes and when anything about it changed, in nanoseconds, and its number on the disk."""

    size: int
    modified: int
    changed: int
    inode: int


#: What stands for a file that is not there.
ABSENT = Seen(-1, 0, 0, 0)


def seen(path: Path | str) -> Seen:
    """Return what a file looks like now; a link is not followed."""
    try:
        found = os.lstat(path)
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return ABSENT
    return Seen(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino & _INODE_BITS)


def is_settled(file: Seen, noted: int) -> bool:
    """Return whether a change after `noted` would show, as git asks of its index: not if the file was new then.

    >>> is_settled(Seen(1, 5, 5, 1), 50_000_000), is_settled(Seen(1, 5, 5, 1), 10_000_000)
    (True, False)
    """
    last = max(file.modified, file.changed)
    is_coarse = not (file.modified % _SECOND_NS or file.changed % _SECOND_NS)
    return noted - last > (_COARSE_STEP_NS if is_coarse else _STEP_NS)


def is_fresh(file: Seen, now: int) -> bool:
    """Return whether a file changed so shortly before that it will be settled in a moment."""
    return abs(now - max(file.modified, file.changed)) <= _STEP_NS
