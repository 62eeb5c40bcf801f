"""The record of what the content of each page was, and on which day it was first seen so.

JSON Lines, sorted by address, made to be committed: one line changes where one page does. A page that is seen for the
first time has no day, as nobody knows since when it is as it is. What cannot be read of the file counts as not seen.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import NamedTuple

from seoexport.dates import day_of
from seoexport.model import Date
from seoexport.site import files


class Seen(NamedTuple):
    """What the content of a page was, and the day on which it was first seen so."""

    digest: str
    day: dt.date | None


class Record:
    """A record while the pages of a site are read."""

    def __init__(self, path: Path, today: Date | None) -> None:
        self._path, self._today = path, day_of(today) if today else None
        self._before = dict(_read(path)) if path.exists() else {}
        self._now: dict[str, Seen] = {}

    def day(self, url: str, digest: str) -> dt.date | None:
        """Return the day on which the content of a page was first seen to be as it is now, None for a new page."""
        before = self._before.get(url)
        if before is None:
            seen = Seen(digest, None)
        elif before.digest == digest:
            seen = Seen(digest, None if self._is_future(before.day) else before.day)
        else:
            seen = Seen(digest, self._today)
        self._now[url] = seen
        return seen.day

    def _is_future(self, day: dt.date | None) -> bool:
        return bool(day and self._today and day > self._today)

    def write(self, *, writes: bool) -> bool:
        """Write the record, and return whether that changes it."""
        lines = (
            json.dumps({"path": url, "digest": seen.digest, "day": seen.day.isoformat() if seen.day else None})
            for url, seen in sorted(self._now.items())
        )
        return files.write(self._path, "".join(f"{line}\n" for line in lines).encode("ascii"), writes=writes)


def _read(path: Path) -> list[tuple[str, Seen]]:
    return [seen for line in files.read(path).splitlines() if (seen := _seen(line))]


def _seen(line: bytes) -> tuple[str, Seen] | None:
    try:
        stated = json.loads(line)
        day = dt.date.fromisoformat(stated["day"]) if stated["day"] else None
        url, digest = stated["path"], stated["digest"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return (url, Seen(digest, day)) if isinstance(url, str) and isinstance(digest, str) else None
