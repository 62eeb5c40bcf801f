"""The pages of a folder as they are found on disk, one by one, in the order of their paths."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from seoexport.site.files import PAGE_SUFFIXES


class PageFile(NamedTuple):
    """A page's path below the folder of its site, with slashes, and what tells whether it changed since it was seen."""

    path: str
    size: int
    modified: int
    changed: int
    inode: int


def page_files(folder: Path) -> Iterator[PageFile]:
    """Yield the pages of a built site, sorted by path; hidden folders are not entered, and a link is no page.

    No more of the site is held than the names in one folder and those above it. Times are nanoseconds. A page or a
    folder that vanishes meanwhile is no page any more.
    """
    waiting = [_sorted(os.fspath(folder), "")]
    while waiting:
        for path, entry in waiting[-1]:
            if path.endswith("/"):
                try:
                    waiting.append(_sorted(entry.path, path))
                except FileNotFoundError:
                    continue
                break
            try:
                seen = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue
            yield PageFile(path, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino)
        else:
            waiting.pop()


def _sorted(folder: str, below: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Return the pages and folders of a folder, folders with a slash: so sorted, whole paths are in order."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if entry.is_dir(follow_symlinks=False):
                if not name.startswith("."):
                    found.append((f"{below}{name}/", entry))
            elif name.lower().endswith(PAGE_SUFFIXES) and entry.is_file(follow_symlinks=False):
                found.append((below + name, entry))
    found.sort(key=lambda each: each[0])
    return iter(found)
