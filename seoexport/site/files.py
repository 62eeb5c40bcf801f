"""Reading and writing on disk: a file is whole, either as it was or as it is to be, at every moment."""

from __future__ import annotations

import contextlib
import filecmp
import os
import shutil
import stat
import tempfile
from pathlib import Path

from seoexport.errors import UnusablePath

PAGE_SUFFIXES = (".html", ".htm")

#: What our unfinished files are called; a later run may remove them.
TEMPORARY_PREFIX = ".seoexport-"


def pages(folder: Path) -> list[Path]:
    """Return the pages of a built site, sorted by path; hidden folders are not entered, and a link is no page."""
    return with_suffix(folder, PAGE_SUFFIXES)


def with_suffix(folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
    """Return the files of a folder whose names end in one of `suffixes`, as `pages` does."""
    return [path for path in all_files(folder) if path.suffix.lower() in suffixes and not _is_hidden(path, folder)]


def all_files(folder: Path) -> list[Path]:
    """Return every file below a folder, sorted by path; links, pipes and devices left out."""
    found: list[Path] = []
    for directory, _, names in os.walk(folder):
        found += (Path(directory, name) for name in names if not name.startswith(TEMPORARY_PREFIX))
    return sorted(
        (path for path in found if path.is_file() and not path.is_symlink()), key=lambda path: path.as_posix()
    )


def links(folder: Path) -> list[Path]:
    """Return every symbolic link below a folder, to a file or to a folder, sorted by path."""
    walked = ((directory, name) for directory, folders, names in os.walk(folder) for name in (*folders, *names))
    return sorted(path for path in (Path(directory, name) for directory, name in walked) if path.is_symlink())


def copy(path: Path, target: Path) -> None:
    """Copy a file with its mode, or a link as a link; a copy that is the same is left alone.

    Raises UnusablePath where that cannot be done.
    """
    make_folder(target.parent)
    try:
        if path.is_symlink():
            if not target.is_symlink():
                target.symlink_to(path.readlink())
            return
        if not (target.exists() and filecmp.cmp(path, target, shallow=False)):
            shutil.copy2(path, target)
    except OSError as error:
        raise UnusablePath(str(path), f"it cannot be copied: {error.strerror}") from None


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts[:-1])


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


def make_folder(folder: Path) -> None:
    """Make a folder and those above it. Raises UnusablePath where a file is in the way."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusablePath(str(folder), f"the folder cannot be made: {error.strerror}") from None


def write(path: Path, content: bytes, *, writes: bool = True) -> bool:
    """Write a file in place of the one that is there, and return whether that changed anything.

    The bytes go to a temporary file beside it, to the disk, and then take its name and mode: an interruption leaves
    the old file. A link is followed. A pipe or a device takes the bytes as they are: to put a file in its place would
    destroy it, /dev/null for the whole machine. Raises UnusablePath for a folder, a file without write permission, a
    full disk. Without `writes` nothing is written, and what is returned is whether anything would change.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        return _into(path, content)
    path = path.resolve()
    mode = 0o644
    if path.exists():
        if read(path) == content:
            return False
        mode = stat.S_IMODE(path.stat().st_mode)
        if not mode & stat.S_IWUSR:
            raise UnusablePath(str(path), "the file is read-only; it was left as it is")
    if not writes:
        return True
    try:
        _replace(path, content, mode)
    except OSError as error:
        raise UnusablePath(str(path), f"it cannot be written: {error.strerror}; it was left as it is") from None
    return True


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


def _replace(path: Path, content: bytes, mode: int) -> None:
    descriptor, name = tempfile.mkstemp(prefix=TEMPORARY_PREFIX, dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:  # its write loops where the system writes less than asked
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
