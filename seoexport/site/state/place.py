"""Where the state of a built folder is kept: beside the configuration, and never in what is published."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from pathlib import Path

FOLDER = ".seoexport_cache"
_SUFFIX = ".state"

#: What tells backup programs that nothing in the folder is worth keeping: https://bford.info/cachedir/
_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by seoexport; it can be removed at any time.\n"


def state_file(built: Path, config: Path | None) -> Path | None:
    """Return the file that remembers what was done to a built folder, None where it would lie in that folder.

    It is in a folder beside the configuration, or in the current folder; beside the built folder, where that holds
    these.
    """
    folder = (config.parent if config else Path.cwd()).resolve() / FOLDER
    published = built.resolve()
    if published in folder.parents:
        folder = published.parent / FOLDER
        if not os.access(published.parent, os.W_OK):
            return None
    short = hashlib.blake2b(os.fsencode(published), digest_size=6).hexdigest()
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", published.name)[:40] or "site"
    return folder / f"{name}-{short}{_SUFFIX}"


def is_our_place(state: Path) -> bool:
    """Return whether nothing but a state of ours can be in a place, whatever the file there holds."""
    return state.parent.name == FOLDER and state.suffix == _SUFFIX


def make_place(state: Path) -> None:
    """Make the folder of a state file, with what keeps it out of backups and repositories.

    Where that cannot be done the file cannot be written either, and the run says so.
    """
    if state.parent.name != FOLDER:
        return
    with contextlib.suppress(OSError):
        state.parent.mkdir(parents=True, exist_ok=True)
        for name, content in (("CACHEDIR.TAG", _TAG), (".gitignore", "*\n")):
            if not (state.parent / name).exists():
                (state.parent / name).write_text(content, encoding="ascii")
