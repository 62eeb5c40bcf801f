"""What a generator says of a page in its own kinds of values, as plain ones: those that a content file could state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any


def plain(value: Any) -> Any:
    """Return a value as JSON has it: dates in ISO 8601, mappings and lists whatever their kind, the rest as text.

    Midnight in no time zone is a day: a generator that knows only moments makes it of one.

    >>> plain({"date": dt.date(2024, 5, 10), "tags": ("calf", "cramp"), "draft": False})
    {'date': '2024-05-10', 'tags': ['calf', 'cramp'], 'draft': False}
    """
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        each_plain = [plain(each) for each in value]
        return sorted(each_plain, key=repr) if isinstance(value, set | frozenset) else each_plain
    if isinstance(value, dt.datetime) and value.tzinfo is None and value.time() == dt.time():
        return value.date().isoformat()
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return value.isoformat()
    return str(value)
