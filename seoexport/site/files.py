"""Reading and writing on disk: a file is whole, either as it was or as it is to be, at every moment."""

from __future__ import annotations

import contextlib
import filecmp
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

from seoexport.errors import UnusablePath
from seoexport.site import temporaries, writing
from seoexport.site.writing import How

PAGE_SUFFIXES = (".html", ".htm")


def pages(folder: Path) -> list[Path]:
    """Return the pages of a built site, sorted by path; hidden folders are not entered, and a link is no page."""
    return with_suffix(folder, PAGE_SUFFIXES)


def with_suffix(folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
    """Return the files of a folder whose names end in one of `suffixes`, as `pages` does."""
    found: list[Path] = []
    for directory, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += (Path(directory, name) for name in names if not name.startswith(temporaries.PREFIX))
    chosen = (path for path in found if path.suffix.lower() in suffixes)
    return sorted((path for path in chosen if path.is_file() and not path.is_symlink()), key=Path.as_posix)


def copy(path: Path, target: Path, root: Path | None = None) -> None:
    """Copy a file with its mode, or a link as a link; a copy that is the same is left alone.

    At every moment the copy is the old one or the new one. Raises UnusablePath where that cannot be done, or where a
    link leads out of the root.
    """
    make_folder(target.parent, root)
    try:
        if path.is_symlink():
            _copy_link(path, target)
        elif target.is_symlink() or not (target.exists() and filecmp.cmp(path, target, shallow=False)):
            _copy_whole(path, target)
    except OSError as error:
        raise UnusablePath(str(path), f"it cannot be copied: {error.strerror}") from None


def _copy_link(path: Path, target: Path) -> None:
    to = path.readlink()
    if not (target.is_symlink() and target.readlink() == to):
        _put(target, lambda temporary: temporary.symlink_to(to))


def _copy_whole(path: Path, target: Path) -> None:
    _put(target, lambda temporary: shutil.copy2(path, temporary))


def _put(target: Path, make: Callable[[Path], object]) -> None:
    temporary = target.with_name(temporaries.name())
    try:
        make(temporary)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def read(path: Path) -> bytes:
    """Return the bytes of a file. Raises UnusablePath where it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise UnusablePath(str(path), "there is no such file") from None
    except IsADirectoryError:
        raise UnusablePath(str(path), "this is a folder, not a file") from None
    except OSError as error:
        raise UnusablePath(str(path), f"it cannot be read: {error.strerror}") from None
    except ValueError as error:  # a NUL in the path
        raise UnusablePath(str(path), f"it cannot be read: {error}") from None


def mode(path: Path) -> int | None:
    """Return the mode of a file, if it is there."""
    try:
        return path.stat().st_mode
    except OSError:
        return None


def make_folder(folder: Path, root: Path | None = None) -> None:
    """Make a folder and those above it.

    Raises UnusablePath where a file is in the way, or where a link leads out of the root.
    """
    if root is not None:
        writing.refuse_outside(folder, root)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusablePath(str(folder), f"the folder cannot be made: {error.strerror}") from None


def write(path: Path, content: bytes, *, writes: bool = True, root: Path | None = None) -> bool:
    """Write a file in place of the one that is there, and return whether that changed anything.

    See `writing.write`. A link is followed. A pipe or a device takes the bytes as they are: to put a file in its place
    would destroy it, /dev/null for the whole machine. Without `writes` nothing is written, and what is returned is
    whether anything would change.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        return _into(path, content) if writes else True
    return writing.write(path, content, How(root=root, writes=writes)).changed


def remove(path: Path) -> None:
    """Remove a file, or a link and not what it leads to. Raises UnusablePath where that cannot be done."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UnusablePath(str(path), f"it cannot be removed: {error.strerror}") from None


def _into(path: Path, content: bytes) -> bool:
    try:
        with path.open("wb") as stream:
            stream.write(content)
    except OSError as error:
        raise UnusablePath(str(path), f"it cannot be written: {error.strerror}") from None
    return True


def refuse_read_only(folder: Path) -> None:
    """Raise UnusablePath where nothing can be written into a folder."""
    if not folder.stat().st_mode & stat.S_IWUSR or not os.access(folder, os.W_OK):
        raise UnusablePath(str(folder), "the folder is read-only; nothing was changed")
