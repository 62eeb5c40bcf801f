"""What Eleventy's data files give to pages below their own front matter: those of a folder, and of a single page.

https://www.11ty.dev/docs/data-template-dir/ · https://www.11ty.dev/docs/data-cascade/
Those in JavaScript are programs, which are not run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Any

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
    _known: dict[PurePath, dict[str, Any]] = field(default_factory=dict, repr=False, compare=False)

    def __call__(self, path: PurePath) -> dict[str, Any]:
        """Return the values of a file's page that count where it states none: its own data file's first."""
        values: dict[str, Any] = {}
        for each in reversed(list(dict.fromkeys(self._files(path)))):
            if each not in self._known:
                self._known[each] = _read(self.root / each)
            values = self.join.merged(values, self._known[each])
        if tags := values.get("tags"):
            values["tags"] = [each for each in tags if each not in _COLLECTIONS]
        return values

    def _files(self, path: PurePath) -> Iterator[PurePath]:
        yield from self._with_suffixes(path.parent, path.name.removesuffix(path.suffix))
        for folder in path.parents:
            if folder == PurePath(self.source):
                if self.name or folder.name:
                    yield from self._of_folder(folder)
                return
            yield from self._of_folder(folder)

    def _of_folder(self, folder: PurePath) -> Iterator[PurePath]:
        if not self.name:
            yield from self._with_suffixes(folder, folder.name)
            return
        for suffix in filter(None, self.suffixes):
            yield folder / f"{self.name}{suffix}.json"

    def _with_suffixes(self, folder: PurePath, name: str) -> Iterator[PurePath]:
        for suffix in self.suffixes:
            yield folder / f"{name}{suffix}.json"


def _read(path: Path) -> dict[str, Any]:
    """Return what a file says; nothing where there is none, and of one that cannot be read, which ends a build."""
    try:
        values = json.loads(text_of(path)) if path.is_file() else {}
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
