"""What a generator says of a page in its own kinds of values, as plain ones: those that a content file could state."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin


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


def of_page(page: Any, base: str) -> dict[str, Any] | None:
    """Return what MkDocs and its plugins know of a page: its blog's authors described, a list of posts called one.

    Material's `blog` makes moments of days, which stay days. None is a page that was not read.

    >>> from types import SimpleNamespace
    >>> ada = {"name": "Ada Example", "description": "Podiatrist", "avatar": "img/ada.png", "url": "blog/author/ada/"}
    >>> of_page(SimpleNamespace(meta={"authors": ["ada"]}, authors=[ada]), "https://example.org/")["authors"] == [
    ...     {
    ...         "name": "Ada Example",
    ...         "description": "Podiatrist",
    ...         "image": "https://example.org/img/ada.png",
    ...         "url": "https://example.org/blog/author/ada/",
    ...     }
    ... ]
    True
    >>> of_page(SimpleNamespace(meta={"template": "blog.html"}, posts=[]), "https://example.org/")["seo"]
    {'page_type': 'CollectionPage'}
    """
    if not (meta := getattr(page, "meta", None)):
        return None
    values = dict(meta)
    if isinstance(date := values.get("date"), Mapping):
        values["date"] = {key: _day(each) for key, each in date.items()}
    if people := getattr(page, "authors", None):
        values["authors"] = [_person(each, base) for each in people]
    if hasattr(page, "posts") and isinstance(seo := values.get("seo", {}), Mapping):
        values["seo"] = {"page_type": "CollectionPage", **seo}
    return values


def _day(moment: object) -> object:
    if isinstance(moment, dt.datetime) and moment.utcoffset() == dt.timedelta() and moment.time() == dt.time():
        return moment.date()
    return moment


def _person(author: Mapping[str, Any], base: str) -> dict[str, Any]:
    """Return an author whose addresses are those from the root of the site."""
    places = {"image": author.get("avatar"), "url": author.get("url")}
    found = {key: urljoin(base, str(place)) for key, place in places.items() if place}
    return {**{key: author[key] for key in ("name", "description") if author.get(key)}, **found}


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
