"""The path of the page that Hugo makes of a content file, by `permalinks`, `uglyURLs` and languages.

https://gohugo.io/configuration/permalinks/ · https://gohugo.io/content-management/urls/
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from seoexport import dates
from seoexport.config.content_paths import slug
from seoexport.extractor.file_names import dated
from seoexport.extractor.front_matter import FrontMatter

_TOKEN = re.compile(r":([a-z]+)(?:\[([^\]]*)\])?")
_INDEXES = ("index", "_index")
_DATED = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})[-_](.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class HugoPaths:
    """Hugo's rule, asked as a function; `pages` and `lists` have a pattern for each section.

    `languages` gives each language but those of a folder of their own the beginning of its addresses, `""` for the
    default one. `ugly` are the sections with pages `name.html`, `True` for all. `case` keeps that of the files' names.
    """

    pages: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    ugly: bool = False
    case: bool = False
    day_in_name: bool = False

    def __call__(self, path: PurePath, front_matter: FrontMatter) -> str:
        """Return the path of the page; `path` is that of the content file without its suffix."""
        name, prefix = self._language(path.name)
        folders = path.parts[:-1]
        if name == "_index":
            return prefix + self._list(folders, front_matter)
        is_bundle = name == "index"
        if is_bundle and not folders:
            return prefix
        own, folders = (folders[-1], folders[:-1]) if is_bundle else (name, folders)
        day, own = self._undated(own, front_matter)
        pattern = self.pages.get(folders[0] if folders else "/")
        made = _filled(pattern, folders, own, day, front_matter) if pattern else None
        if made is None:
            made = "/".join((*folders, slug(front_matter) or own))
        written = self._written(made)
        if not written:
            return ""
        is_file = written.endswith((".html", ".htm"))
        return prefix + written + ("" if is_file else ".html" if self.ugly else "/")

    def _list(self, folders: tuple[str, ...], front_matter: FrontMatter) -> str:
        pattern = self.lists.get(folders[0]) if folders else None
        made = _filled(pattern, folders, "", None, front_matter) if pattern else None
        if made is None:
            made = "/".join((*folders[:-1], slug(front_matter) or folders[-1])) if folders else ""
        return f"{self._written(made)}/".lstrip("/")

    def _language(self, name: str) -> tuple[str, str]:
        """Return a file's name without its language, and how the addresses of that language begin."""
        own, _, code = name.rpartition(".")
        if own and code.lower() in self.languages:
            return own, self.languages[code.lower()]
        return name, self.languages.get("", "")

    def _undated(self, name: str, front_matter: FrontMatter) -> tuple[str | None, str]:
        """Return the day of a page and its name, of which a day is no part where `frontmatter` takes it from there."""
        stated = front_matter.get("date") or front_matter.get("publishDate")
        found = _DATED.fullmatch(name) if self.day_in_name else None
        if found:
            return found[1], found[2]
        return stated if isinstance(stated, str) else None, name

    def _written(self, path: str) -> str:
        made = re.sub("/{2,}", "/", sanitized(path)).strip("/")
        return made if self.case else made.lower()


def sanitized(path: str) -> str:
    """Return a path as Hugo writes one: blanks as dashes, and no other character that a path would have escaped.

    >>> sanitized("Is it a knot, or a cramp?"), sanitized("a - b")
    ('Is-it-a-knot-or-a-cramp', 'a-b')
    """
    made: list[str] = []
    blank = False
    for letter in path:
        if letter.isalnum() or letter in "./\\_#+~-@" or _is_mark(letter):
            if blank and letter != "-" and made and made[-1] != "-":
                made.append("-")
            blank = False
            made.append(letter)
        elif letter.isspace() and made:
            blank = True
    return "".join(made)


def _is_mark(letter: str) -> bool:
    import unicodedata

    return not letter.isascii() and unicodedata.category(letter).startswith("M")


def _filled(
    pattern: str, folders: tuple[str, ...], name: str, day: str | None, front_matter: FrontMatter
) -> str | None:
    """Return a pattern with the values of a page in it; None where it asks for what is not known."""
    title = front_matter.get("title")
    called = sanitized(title.replace("/", "-")) if isinstance(title, str) else ""
    values: dict[str, Any] = {
        "title": called,
        "slug": slug(front_matter) or called or name,
        "slugorfilename": slug(front_matter) or name,
        "slugorcontentbasename": slug(front_matter) or name,
        "filename": name,
        "contentbasename": name,
        "section": folders[0] if folders else "",
        "sections": "/".join(folders),
        **_days(day),
    }
    made, last = [], 0
    for found in _TOKEN.finditer(pattern):
        value = values.get(found[1])
        if value is None or (found[2] is not None and found[1] != "sections"):
            return None
        made += [pattern[last : found.start()], "/".join(_sliced(folders, found[2])) if found[2] else value]
        last = found.end()
    return re.sub(r"/{2,}", "/", "".join((*made, pattern[last:])))


def _sliced(parts: tuple[str, ...], places: str) -> tuple[str, ...]:
    """Return some of the sections, as `[1:]`, `[0]` and `[last]` name them."""
    numbers = [
        len(parts) - 1 if each == "last" else int(each) if each.isdecimal() else None for each in places.split(":")
    ]
    if ":" in places:
        end = numbers[1]
        return parts[numbers[0] or 0 : end + (places.endswith("last")) if end is not None else None]
    return parts[numbers[0] : numbers[0] + 1] if numbers[0] is not None and numbers[0] >= 0 else ()


def _days(stated: str | None) -> dict[str, str]:
    date = (dates.parse(stated) or dated(f"{stated}.md")) if stated else None
    if date is None:
        return {}
    day = dates.day_of(date)
    return {
        "year": f"{day:%Y}",
        "month": f"{day:%m}",
        "monthname": f"{day:%B}",
        "day": f"{day:%d}",
        "weekday": str((day.weekday() + 1) % 7),
        "weekdayname": f"{day:%A}",
        "yearday": str(day.timetuple().tm_yday),
    }
