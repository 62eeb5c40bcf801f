"""The day of the last commit that touched a file, for all files of a repository in one call of git."""

from __future__ import annotations

import os
import subprocess
from functools import cached_property
from pathlib import Path

from seoexport import dates
from seoexport.model import Date

_COMMIT = b"\x01"
_ASKED = ("log", "--format=%x01%aI", "--name-only", "-z", "--no-renames", "--diff-filter=ACMRT")
_SHALLOW = (
    "git knows no dates, as the repository is a shallow clone; fetch all of it "
    "(git fetch --unshallow, or fetch-depth: 0 in a workflow)"
)


class GitDates:
    """What git knows of the files around a folder; it is asked once, and only if somebody wants to know."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.problem: str | None = None

    def of(self, path: Path) -> Date | None:
        """Return when a file was last changed by its author, None where git does not know it."""
        if self._top is None:
            return None
        try:
            relative = path.resolve().relative_to(self._top)
        except ValueError:
            return None
        stated = self._stated.get(os.fsencode(relative.as_posix()))
        return dates.parse(stated.decode("ascii")) if stated else None

    @cached_property
    def _top(self) -> Path | None:
        """The folder of the repository, None where there is none or it has no past."""
        top = self._told("rev-parse", "--show-toplevel")
        if not top:
            return None
        if self._told("rev-parse", "--is-shallow-repository").strip() == b"true":
            self.problem = _SHALLOW
            return None
        return Path(os.fsdecode(top.removesuffix(b"\n"))).resolve()

    @cached_property
    def _stated(self) -> dict[bytes, bytes]:
        """The date of each file as git states it, by its path below the folder of the repository."""
        found: dict[bytes, bytes] = {}
        date = b""
        for part in self._told(*_ASKED).split(b"\0"):
            word = part.lstrip(b"\n")
            if word.startswith(_COMMIT):
                date = word[1:].strip()
            elif word:
                found.setdefault(word, date)
        return found

    def _told(self, *arguments: str) -> bytes:
        """Return what git prints, nothing where it has nothing to say or is not there."""
        try:
            done = subprocess.run(  # noqa: S603 - a fixed command with fixed arguments
                ["git", "-C", str(self._folder), *arguments],  # noqa: S607 - whichever git the user has
                capture_output=True,
                check=False,
                env={**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
            )
        except OSError:
            return b""
        return done.stdout if done.returncode == 0 else b""
