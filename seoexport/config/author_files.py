"""Authors whom a generator keeps in a file of their own, by the keys with which its front matter names them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from seoexport import urls
from seoexport.config.plain.tables import table
from seoexport.text import collapse

#: By our key of an author, those that Docusaurus, Material for MkDocs and Jekyll's themes have for the same.
_TEXTS = {"job_title": ("title", "job_title", "position", "role"), "description": ("description", "bio")}
_PICTURES = ("image_url", "avatar", "picture", "image", "photo")
#: Where lodash's kebabCase, with which Docusaurus makes an address of a key, has a hyphen.
_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])|[^A-Za-z0-9]+")
_PAGES = ("url", "website", "web", "uri", "homepage")


class Register(NamedTuple):
    """People as `authors` in our configuration describes them, and why some could not be read."""

    authors: Mapping[str, Mapping[str, Any]] = {}
    notes: tuple[str, ...] = ()


def register(paths: Iterable[Path], below: str = "/", profiles: str = "") -> Register:
    """Return the authors in those of the files that are there; of one key the first counts.

    `below` is the path under which the site is published: a picture that begins with a slash lies there. What is no
    address is left out, and so is whoever has no name: a generator's own errors are its own to tell. `profiles` is the
    path below which the generator makes the pages of those who have a `page`; their `url` leads elsewhere.
    """
    authors: dict[str, Mapping[str, Any]] = {}
    notes: list[str] = []
    for path in (path for path in paths if path.is_file()):
        values, unread = table(path)
        notes += unread
        nested = values.get("authors")
        for key, each in (nested if isinstance(nested, dict) else values).items():
            if isinstance(each, dict) and (described := dict(_described(each, below))).get("name"):
                own = _profile(str(key), each.get("page"), profiles) if profiles else None
                authors.setdefault(str(key), _at_home(described, own) if own else described)
    return Register(authors, tuple(notes))


def joined(given: Mapping[str, Any], ours: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of our configuration, and what is given where it says nothing; of authors each key by itself.

    >>> joined({"authors": {"ada": {"name": "A.", "job_title": "Editor"}}}, {"authors": {"ada": {"name": "Ada"}}})
    {'authors': {'ada': {'name': 'Ada', 'job_title': 'Editor'}}}
    """
    found = {**given, **ours}
    theirs, own = given.get("authors", {}), ours.get("authors", {})
    if theirs:
        found["authors"] = {key: {**theirs.get(key, {}), **own.get(key, {})} for key in (*own, *theirs)}
    return found


def _profile(key: str, stated: Any, profiles: str) -> str | None:
    """Return the path of the page about a person: `page: true`, or `page: {permalink: …}`."""
    named = stated.get("permalink") if isinstance(stated, dict) else None
    name = named.strip("/") if isinstance(named, str) else _CAPITAL.sub("-", key).strip("-").lower() if stated else ""
    return f"{profiles.rstrip('/')}/{name}/" if name else None


def _at_home(described: Mapping[str, Any], profile: str) -> dict[str, Any]:
    elsewhere = [url for url in (described.get("url"), *described.get("same_as", ())) if url and "://" in url]
    found = {**described, "url": profile, "same_as": list(dict.fromkeys(elsewhere))}
    return {key: value for key, value in found.items() if value}


def _described(described: Mapping[str, Any], below: str) -> Iterator[tuple[str, Any]]:
    # What reads pages' bylines is loaded only where there is somebody to be read.
    from seoexport.extractor.bylines.stated import first_of, full_name, profiles

    yield "name", collapse(full_name(described))
    for ours, keys in _TEXTS.items():
        if text := first_of(described, *keys):
            yield ours, collapse(text)
    if address := _address(first_of(described, *_PAGES), below):
        yield "url", address
    if address := _address(first_of(described, *_PICTURES), below):
        yield "image", address
    found = (url for each in profiles(described) if "://" in each and (url := urls.absolute(each)))
    if same_as := list(dict.fromkeys(found)):
        yield "same_as", same_as


def _address(stated: str | None, below: str) -> str | None:
    """Return an address as our configuration has it, None for what is none."""
    if not stated:
        return None
    if stated.startswith("/") and not stated.startswith("//"):
        stated = f"/{below.strip('/')}{stated}" if below.strip("/") else stated
    return stated if urls.absolute(stated, "https://example.org/") else None
