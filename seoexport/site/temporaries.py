"""Our unfinished files: what they are called, and which of them nobody will finish."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from pathlib import Path

#: What they all begin with; then come the process that writes it and a random part.
PREFIX = ".seoexport-"


def name() -> str:
    """Return a name for a new one: short, as the file that it will be may have the longest name there can be."""
    return f"{PREFIX}{os.getpid()}-{secrets.token_hex(6)}"


def remove_if_left(path: str | Path) -> None:
    """Remove a file that carries our name where the process that wrote it is gone."""
    process, _, _ = os.path.basename(path).removeprefix(PREFIX).partition("-")  # noqa: PTH119 - for each name of a site
    if process.isascii() and process.isdigit() and _is_gone(int(process)):
        with contextlib.suppress(OSError):
            Path(path).unlink()


def remove_left(folder: Path) -> None:
    """Remove those directly in a folder whose processes are gone."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(PREFIX) and entry.is_file(follow_symlinks=False):
                remove_if_left(entry.path)


def remove_all_left(folder: Path) -> None:
    """Remove those in a folder and below whose processes are gone."""
    for directory, _, _ in os.walk(folder):
        remove_left(Path(directory))


def _is_gone(process: int) -> bool:
    if sys.platform == "win32":  # there, to ask is to interrupt
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return _is_dead(process)


def _is_dead(process: int) -> bool:
    """Return whether a process that the system knows has ended: in a container, often nobody asks for its exit code."""
    try:
        return Path(f"/proc/{process}/stat").read_bytes().rpartition(b") ")[2][:1] in (b"Z", b"X")
    except OSError:
        return False
