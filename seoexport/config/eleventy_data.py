"""What Eleventy's data files give to pages below their own front matter: those of a folder, and of a single page.

https://www.11ty.dev/docs/data-template-dir/ · https://www.11ty.dev/docs/data-cascade/
Those in JavaScript are programs, which are not run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from seoexport.config.source import text_of
from seoexport.errors import SeoexportError
from seoexport.extractor.front_matter import FrontMatter

_OVERRIDE = "override:"
#: Tags by which a folder makes a collection, and which Eleventy's own blog shows to nobody.
_COLLECTIONS = ("all", "nav", "post", "posts")


@dataclass(frozen=True, slots=True)
class EleventyJoin:
    """Joins as Eleventy does: lists one behind the other, mappings by their keys; or keys alone where it is not deep.

    https://www.11ty.dev/docs/data-deep-merge/
    """

    is_deep: bool = True

    def __call__(self, own: FrontMatter, defaults: Mapping[str, Any], path: PurePath) -> FrontMatter:
        """Return front matter with the values that lie below it."""
        del path
        return replace(own, values=self.merged(defaults, _with_tags(own.values)))

    def merged(self, below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values of two sources as those of one."""
        return _merged(below, above) if self.is_deep else {**below, **above}


class _Stamped(NamedTuple):
    """A file of data, and when it was written: somebody who works at a site changes it between two builds."""

    name: str
    written: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EleventyData:
    """Eleventy's data files, asked as a function for a content file by its path below `root`.

    `source` is the folder with the content, `suffixes` are those of data files, the first of which count most, and
    `name` is that of a folder's where it is not the folder's own.
    """

    root: Path
    source: str = "."
    suffixes: tuple[str, ...] = (".11tydata", "")
    name: str = ""
    join: EleventyJoin = EleventyJoin()
    _known: dict[tuple[_Stamped, ...], dict[str, Any]] = field(default_factory=dict, repr=False, compare=False)

    def __call__(self, path: PurePath) -> dict[str, Any]:
        """Return the values of a file's page that count where it states none: its own data file's first."""
        there = tuple(filter(None, map(self._stamped, self._files(path))))
        if there not in self._known:
            self._known[there] = self._merged([each.name for each in reversed(there)])
        return self._known[there]

    def _stamped(self, name: str) -> _Stamped | None:
        path = f"{self.root}/{name}"
        try:
            return _Stamped(path, os.stat(path).st_mtime_ns)  # noqa: PTH116 - several for each of thousands of pages
        except OSError:
            return None

    def _merged(self, names: list[str]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name in names:
            values = self.join.merged(values, _read(Path(name)))
        if tags := values.get("tags"):
            values["tags"] = [each for each in tags if each not in _COLLECTIONS]
        return values

    def _files(self, path: PurePath) -> list[str]:
        """Return the names below the root that data files of a page may have, those that count most first."""
        folder, _, name = path.as_posix().rpartition("/")
        found = self._of(folder, name.rpartition(".")[0], self.suffixes)
        source = "" if self.source == "." else self.source
        own_only = tuple(filter(None, self.suffixes))
        while folder or self.name:
            last = folder.rpartition("/")[2]
            found += self._of(folder, self.name, own_only) if self.name else self._of(folder, last, self.suffixes)
            if folder in (source, ""):
                break
            folder = folder.rpartition("/")[0]
        return list(dict.fromkeys(found))

    def _of(self, folder: str, name: str, suffixes: tuple[str, ...]) -> list[str]:
        return [f"{folder}/{name}{suffix}.json" for suffix in suffixes]


def _read(path: Path) -> dict[str, Any]:
    """Return what a file says; nothing of one that cannot be read, which ends a build."""
    try:
        values = json.loads(text_of(path))
    except (SeoexportError, OSError, ValueError, RecursionError):
        return {}
    return _with_tags(values) if isinstance(values, dict) else {}


def _with_tags(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values of which the tags are a list, as they are before they are joined."""
    tags = values.get("tags")
    if "tags" not in values or isinstance(tags, list):
        return dict(values)
    return {**values, "tags": tags.split(",") if isinstance(tags, str) and tags else []}


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        known = merged.get(key)
        if isinstance(known, list) and isinstance(value, list):
            merged[key] = [*known, *value]
        elif isinstance(known, dict):  # which stands, whatever else is stated under its key
            merged[key] = _merged(known, value) if isinstance(value, dict) else known
        else:
            merged[key.removeprefix(_OVERRIDE)] = value
    return merged
