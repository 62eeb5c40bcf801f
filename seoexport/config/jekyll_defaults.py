"""What `defaults` in Jekyll's configuration give to pages below their own front matter.

https://jekyllrb.com/docs/configuration/front-matter-defaults/
"""

from __future__ import annotations

import glob
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from seoexport.config.plain.tables import folder
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.stated_words import words


@dataclass(frozen=True, slots=True)
class JekyllJoin:
    """Joins as Jekyll does: mappings by their keys, a key without a value gives way, a document has all categories.

    `source` is the folder with the site.
    """

    source: str = "."

    def __call__(self, own: FrontMatter, defaults: Mapping[str, Any], path: PurePath) -> FrontMatter:
        """Return front matter with the values that lie below it."""
        values = _merged(defaults, own.values)
        below = defaults.get("categories")
        if below and own.values.get("categories") and kind(_below(path, self.source)) != "pages":
            values["categories"] = list(dict.fromkeys((*_several(below), *_several(own.values["categories"]))))
        return replace(own, values=values)


class Scoped(NamedTuple):
    """Values with their scope; without a kind, they are for pages of each."""

    path: str
    kind: str | None
    values: Mapping[str, Any]

    def precedes(self, other: Scoped | None) -> bool:
        """Return whether these values count before others that were found earlier."""
        if other is None:
            return True
        own, theirs = self.path.removeprefix("/"), other.path.removeprefix("/")
        if len(own) != len(theirs):
            return len(own) > len(theirs)
        return self.kind is not None or other.kind is None


@dataclass(frozen=True, slots=True, kw_only=True)
class JekyllDefaults:
    """Jekyll's defaults, asked as a function for a content file by its path below `root`.

    `source` is the folder with the site below it, `collections` the one of collections below that, empty where they
    lie beside the pages.
    """

    root: Path
    source: str = "."
    collections: str = ""
    scoped: tuple[Scoped, ...] = ()
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def __call__(self, path: PurePath) -> dict[str, Any]:
        """Return the values of a file's page that count where it states none."""
        if not self.scoped:
            return {}
        below = _below(path, self.source)
        name, of_kind = self._bare(below.as_posix()), kind(below)
        values: dict[str, Any] = {}
        last: Scoped | None = None
        for each in self._meant(name, of_kind):
            if each.precedes(last):
                values, last = _merged(values, each.values), each
            else:
                values = _merged(each.values, values)
        if of_kind == "pages":
            values.pop("published", None)  # which Jekyll asks of a page's own front matter alone
        return values

    def _meant(self, name: str, kind: str) -> Iterator[Scoped]:
        for each in self.scoped:
            if each.kind in (None, kind) and name.startswith(self._beginnings(each.path)):
                yield each

    def _beginnings(self, path: str) -> tuple[str, ...]:
        """Return how the names of files begin that a scope means: as it is, or as each that its pattern finds."""
        if "*" not in path:
            return (self._bare(path),)
        if path not in self._known:
            found = glob.glob(path, root_dir=self.root / self.source, recursive=True)  # noqa: PTH207 - no hidden files
            self._known[path] = tuple(self._bare(PurePath(each).as_posix()) for each in found)
        return self._known[path]

    def _bare(self, name: str) -> str:
        return name.removeprefix(f"{self.collections}/") if self.collections else name


def jekyll_defaults(root: Path, values: Mapping[str, Any]) -> JekyllDefaults:
    """Return the defaults that a configuration states; what is none of them is left out, as Jekyll does."""
    sets = values.get("defaults")
    return JekyllDefaults(
        root=root,
        source=folder(values.get("source"), "."),
        collections=folder(values.get("collections_dir"), ""),
        scoped=tuple(
            _scoped(each)
            for each in (sets if isinstance(sets, list) else ())
            if isinstance(each, dict) and isinstance(each.get("values"), dict)
        ),
    )


def kind(path: PurePath) -> str:
    """Return what a scope calls a file: `posts`, `pages`, or its collection by its name.

    >>> kind(PurePath("blog/_posts/2024-05-01-calf.md")), kind(PurePath("_guides/a.md")), kind(PurePath("a.md"))
    ('posts', 'guides', 'pages')
    """
    if "_posts" in path.parts or "_drafts" in path.parts:
        return "posts"
    return next((each[1:] for each in path.parts[:-1] if each.startswith("_")), "pages")


def _below(path: PurePath, source: str) -> PurePath:
    return path.relative_to(source) if source != "." and path.is_relative_to(source) else path


def _scoped(stated: Mapping[str, Any]) -> Scoped:
    scope = stated.get("scope")
    scope = scope if isinstance(scope, dict) else {}
    path, of_kind = scope.get("path"), scope.get("type")
    named = {"page": "pages", "post": "posts"}.get(str(of_kind), str(of_kind))
    return Scoped(path if isinstance(path, str) else "", None if of_kind is None else named, stated["values"])


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        known = merged.get(key)
        if isinstance(known, dict) and isinstance(value, dict):
            merged[key] = _merged(known, value)
        elif value is not None or key not in merged:
            merged[key] = value
    return merged


def _several(value: Any) -> tuple[str, ...]:
    return tuple(value.split() if isinstance(value, str) else words(value))
