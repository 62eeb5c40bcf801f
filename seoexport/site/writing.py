"""Putting a file in the place of another so that at every moment there is one of them, whole, and within the site."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from seoexport.errors import ChangedMeanwhile, FailingDisk, UnusablePath
from seoexport.site import temporaries

#: What says that other files would fare no better.
_DISK_FAILS = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS, errno.ENODEV)

_FOLDER = getattr(os, "O_DIRECTORY", 0)
_SEARCH = getattr(os, "O_PATH", os.O_RDONLY)  # a folder may be one that we may write to and not read
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_BY_FOLDER = os.open in os.supports_dir_fd and os.rename in os.supports_dir_fd

_LINKED = "it had other names as well (hard links), which keep the file as it was"


class How(NamedTuple):
    """How files are written: nothing outside `root`, where there is one; `force` replaces read-only files.

    With `durable`, folders are synced as well as files; without `syncs` not even these. Without `writes` nothing is
    written.
    """

    root: Path | None = None
    writes: bool = True
    force: bool = False
    durable: bool = False
    syncs: bool = True


PLAINLY = How()


class Change(NamedTuple):
    """Whether a file changed, or would, what a person should know of it, and its number on the disk if it is new."""

    changed: bool
    note: str | None = None
    inode: int = 0


def write(
    path: Path,
    content: bytes,
    how: How = PLAINLY,
    *,
    before: bytes | None = None,
    mode: int | None = None,
) -> Change:
    """Write a file in place of the one that is there, if that changes anything.

    The bytes go to a temporary file beside it, to the disk, and then take its name, mode and owner: an interruption,
    a full disk leave the old file. A link is followed. `before` is what the file is known to hold; `mode` is that of a
    new file.

    Raises UnusablePath for a folder, a file without write permission, a link that leads out of the root; FailingDisk
    where the disk does not take it; ChangedMeanwhile where it is not as it was `before`.
    """
    real = refuse_outside(path, how.root)
    try:
        seen, old = _seen(real)
        if before is not None and old != before:
            raise ChangedMeanwhile(str(path))
        if old == content:
            return Change(changed=False)
        if seen and not seen.st_mode & stat.S_IWUSR and not how.force:
            raise UnusablePath(str(path), "the file is read-only; it was left as it is")
        inode = _replace(real, content, how, seen, mode) if how.writes else 0
    except OSError as error:
        kind = FailingDisk if error.errno in _DISK_FAILS else UnusablePath
        raise kind(str(path), f"it cannot be written: {error.strerror}; it was left as it is") from None
    return Change(changed=True, note=_LINKED if seen and seen.st_nlink > 1 else None, inode=inode)


def refuse_outside(path: Path, root: Path | None) -> Path:
    """Return where a path really leads. Raises UnusablePath where that is outside the root, if there is one."""
    real = path.resolve()
    if root is not None and not real.is_relative_to(real_root := root.resolve()):
        raise UnusablePath(str(path), f"a link leads to {real}, outside {real_root}; it was left as it is")
    return real


def _seen(path: Path) -> tuple[os.stat_result | None, bytes | None]:
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()), file.read()
    except FileNotFoundError:
        return None, None
    except IsADirectoryError:
        raise UnusablePath(str(path), "this is a folder, not a file") from None


def _replace(path: Path, content: bytes, how: How, seen: os.stat_result | None, mode: int | None) -> int:
    with _folders(path.parent, how) as opened:
        folder = opened[-1] if opened else None
        beside = "" if opened else f"{path.parent}{os.sep}"
        name, temporary = f"{beside}{path.name}", f"{beside}{temporaries.name()}"
        try:
            inode = _write_new(temporary, content, folder, seen, mode, syncs=how.syncs)
            _refuse_changed(name, folder, seen)
            os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary, dir_fd=folder)
            raise
        if how.durable:
            for each in reversed(opened):
                os.fsync(each)
    return inode


def _write_new(
    name: str, content: bytes, folder: int | None, like: os.stat_result | None, mode: int | None, *, syncs: bool
) -> int:
    """Write a new file, all of it, down to the disk where it is to be synced, and return its number there."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | getattr(os, "O_BINARY", 0)
    file = os.open(name, flags, 0o666 if like is None else 0o600, dir_fd=folder)
    try:
        rest = memoryview(content)
        while rest:  # the system may write less than it is asked to
            rest = rest[os.write(file, rest) :]
        if like is not None:
            _give(file, like)
        elif mode is not None and hasattr(os, "fchmod"):
            os.fchmod(file, stat.S_IMODE(mode))
        if syncs:
            os.fsync(file)
        inode = os.fstat(file).st_ino
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(file)
        raise
    os.close(file)
    return inode


def _give(file: int, like: os.stat_result) -> None:
    """Give a file the owner of another, where we may, and then its mode: a new owner takes bits from that."""
    if not hasattr(os, "fchmod"):
        return
    own = os.fstat(file)
    if (own.st_uid, own.st_gid) != (like.st_uid, like.st_gid):
        with contextlib.suppress(PermissionError):
            os.fchown(file, like.st_uid, like.st_gid)
    os.fchmod(file, stat.S_IMODE(like.st_mode))


def _refuse_changed(name: str, folder: int | None, seen: os.stat_result | None) -> None:
    """Raise ChangedMeanwhile where a file is not the one that was seen."""
    now = None
    with contextlib.suppress(FileNotFoundError):
        now = os.stat(name, dir_fd=folder, follow_symlinks=False)
    if (now and _state_of(now)) != (seen and _state_of(seen)):
        raise ChangedMeanwhile(name)


def _state_of(seen: os.stat_result) -> tuple[int, int, int]:
    return seen.st_ino, seen.st_size, seen.st_mtime_ns


@contextlib.contextmanager
def _folders(folder: Path, how: How) -> Iterator[list[int]]:
    """Open the root and the folders down to one, none of them a link: what is put in their place now is not entered."""
    opened: list[int] = []
    try:
        if _BY_FOLDER:
            root = how.root.resolve() if how.root else folder
            flags = _FOLDER | (os.O_RDONLY if how.durable else _SEARCH)
            opened.append(os.open(root, flags))
            for part in folder.relative_to(root).parts:
                opened.append(os.open(part, flags | _NO_LINK, dir_fd=opened[-1]))
        yield opened
    finally:
        for each in opened:
            os.close(each)
