"""The pages of a folder as they are found on disk, one by one, in the order of their paths."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from seoexport.errors import UnusablePath
from seoexport.site import temporaries
from seoexport.site.files import PAGE_SUFFIXES


class PageFile(NamedTuple):
    """A page's path below the folder of its site, with slashes, and what tells whether it changed since it was seen."""

    path: str
    size: int
    modified: int
    changed: int
    inode: int


class Met(NamedTuple):
    """Who is told the paths of what a walk meets beside pages: files of ours never finished, and links to pages."""

    unfinished: Callable[[str], None] = lambda _: None
    linked: Callable[[str], None] = lambda _: None


def page_files(folder: Path, met: Met | None = None) -> Iterator[PageFile]:
    """Yield the pages of a built site, sorted by path; hidden folders are not entered, and a link is no page.

    No more of the site is held than the names in one folder and those above it. Times are nanoseconds. A page or a
    folder that vanishes meanwhile is no page any more. Raises UnusablePath for a folder that cannot be read: its pages
    would be missing from all that is said of the site.
    """
    waiting = [_sorted(os.fspath(folder), "", met or Met())]
    while waiting:
        for path, entry in waiting[-1]:
            if path.endswith("/"):
                try:
                    waiting.append(_sorted(entry.path, path, met or Met()))
                except FileNotFoundError:  # somebody removed it meanwhile
                    continue
                break
            try:
                seen = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue
            yield PageFile(path, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino)
        else:
            waiting.pop()


def _sorted(folder: str, below: str, met: Met) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Return the pages and folders of a folder, folders with a slash: so sorted, whole paths are in order."""
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if entry.is_dir(follow_symlinks=False):
                    if not name.startswith("."):
                        found.append((f"{below}{name}/", entry))
                elif name.lower().endswith(PAGE_SUFFIXES):
                    if entry.is_file(follow_symlinks=False):
                        found.append((below + name, entry))
                    elif entry.is_symlink():
                        met.linked(below + name)
                elif name.startswith(temporaries.PREFIX):
                    met.unfinished(entry.path)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise UnusablePath(folder, f"the folder cannot be read: {error.strerror}") from None
    found.sort(key=lambda each: each[0])
    return iter(found)
