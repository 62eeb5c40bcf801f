"""The pages of a folder as they are found on disk, one by one, in the order of their paths."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from seoexport.site import temporaries
from seoexport.site.files import PAGE_SUFFIXES


class PageFile(NamedTuple):
    """A page's path below the folder of its site, with slashes, and what tells whether it changed since it was seen."""

    path: str
    size: int
    modified: int
    changed: int
    inode: int


def page_files(folder: Path, below: str = "", *, unfinished: Callable[[str], None] | None = None) -> Iterator[PageFile]:
    """Yield the pages of a built site, sorted by path; hidden folders are not entered, and a link is no page.

    `unfinished` is told the paths of files of ours that were never finished, as they are met. No more of the site is
    held than the names in one folder and those above it. Times are nanoseconds.
    """
    for name, entry in _sorted(folder):
        if name.endswith("/"):
            yield from page_files(folder / entry.name, below + name, unfinished=unfinished)
        elif name.lower().endswith(PAGE_SUFFIXES):
            seen = entry.stat(follow_symlinks=False)
            yield PageFile(below + name, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino)
        elif unfinished and name.startswith(temporaries.PREFIX):
            unfinished(entry.path)


def _sorted(folder: Path) -> list[tuple[str, os.DirEntry[str]]]:
    """Return the files and folders of a folder, folders with a slash: so sorted, whole paths are in order."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith("."):
                    found.append((f"{entry.name}/", entry))
            elif entry.is_file(follow_symlinks=False):
                found.append((entry.name, entry))
    found.sort(key=lambda each: each[0])
    return found
