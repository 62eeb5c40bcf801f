"""What a generator says of a page in its own kinds of values, as plain ones: those that a content file could state."""

from __future__ import annotations

import datetime as dt
import json
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


def unpacked(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a page with lists and mappings in place of the JSON in which a generator hands them on.

    >>> unpacked({"tags": '["calf", "cramp"]', "title": "[Draft] Cramp"})
    {'tags': ['calf', 'cramp'], 'title': '[Draft] Cramp'}
    """
    return {key: _unpacked(value) for key, value in values.items()}


def of_record(values: Mapping[str, Any], files: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields of a record without its own and without rendered ones, the names of its files as addresses.

    >>> of_record({"_id": "cramp", "image": "calf.png"}, {"calf.png": "/cramp/calf.png"})
    {'image': '/cramp/calf.png'}
    """
    return {
        key: files.get(value, value) if isinstance(value, str) else value
        for key, value in values.items()
        if not key.startswith("_") and not hasattr(value, "__html__")
    }


def _unpacked(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def in_zone(values: Mapping[str, Any], content: object) -> dict[str, Any]:
    """Return values with each moment as the attribute of its name has it, which knows the time zone; midnight is a day.

    >>> from types import SimpleNamespace
    >>> utc = dt.datetime(2024, 5, 10, 8, tzinfo=dt.UTC)
    >>> in_zone({"date": dt.datetime(2024, 5, 10, 8), "title": "Cramp"}, SimpleNamespace(date=utc))["date"] == utc
    True
    """
    moments = (key for key, each in values.items() if isinstance(each, dt.datetime) and each.time() != dt.time())
    return {**values, **{key: getattr(content, key, values[key]) for key in moments}}
