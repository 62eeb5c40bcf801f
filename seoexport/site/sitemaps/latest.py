"""The last of many changes, for the index over the files that state them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache


def latest(days: Iterable[bytes]) -> bytes:
    """Return the latest of some dates as a sitemap states them, empty where there is none.

    >>> latest([b"2024-05-01", b"", b"2024-05-02T08:00:00+00:00", b"2023-01-01"])
    b'2024-05-02T08:00:00+00:00'
    """
    return max(days, key=lambda day: (_moment(day), day), default=b"")


@lru_cache(maxsize=4096)
def _moment(day: bytes) -> dt.datetime:
    if not day:
        return dt.datetime.min.replace(tzinfo=dt.UTC)
    moment = dt.datetime.fromisoformat(day.decode("ascii"))
    try:
        return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)
    except OverflowError:  # the first or the last day that there is
        return moment.replace(tzinfo=dt.UTC)
