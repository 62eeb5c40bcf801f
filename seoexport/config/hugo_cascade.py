"""What Hugo's `cascade` gives to pages below what they state themselves: that of the site, and that of their sections.

https://gohugo.io/configuration/cascade/ · https://gohugo.io/content-management/front-matter/#cascade
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Any

from seoexport.config.plain.tables import within
from seoexport.errors import SeoexportError
from seoexport.extractor.content_matter import front_matter_of

_TARGETS = ("_target", "target")
_INDEXES = ("index", "_index")
_SUFFIXES = (".md", ".markdown", ".html", ".htm")


@dataclass(frozen=True, slots=True, kw_only=True)
class HugoCascade:
    """Hugo's cascade, asked as a function for a content file by its path below `root`.

    `stated` is that of the configuration, and `content` are the folders with content. `languages` are those that the
    names of files may end in, and `folders` those of whole folders; all others are in the language `default`.
    """

    root: Path
    content: tuple[str, ...]
    stated: Any = None
    languages: tuple[str, ...] = ()
    folders: Mapping[str, str] = field(default_factory=dict)
    default: str = "en"
    _known: dict[tuple[str, str], Any] = field(default_factory=dict, repr=False, compare=False)

    def __call__(self, path: PurePath) -> dict[str, Any]:
        """Return the values of a file's page that count where it states none; its nearest section's first."""
        folder = next((each for each in sorted(self.content, key=len, reverse=True) if _is_below(path, each)), None)
        if folder is None:
            return {}
        below = path.relative_to(folder)
        name, language = self._language(below.stem, folder)
        page = _Page(below, name, language)
        values: dict[str, Any] = {}
        for cascade in self._cascades(folder, below, language):
            for each in cascade if isinstance(cascade, list) else (cascade,):
                if isinstance(each, dict) and page.is_meant(each):
                    values = _lifted(each) | values
        return values

    def _language(self, name: str, folder: str) -> tuple[str, str]:
        own, _, code = name.rpartition(".")
        if own and code.lower() in self.languages:
            return own, code.lower()
        return name, self.folders.get(folder, self.default)

    def _cascades(self, folder: str, below: PurePath, language: str) -> Iterator[Any]:
        for above in below.parents:
            key = f"{folder}/{above.as_posix()}", language
            if key not in self._known:
                self._known[key] = self._of_section(Path(self.root, folder, above), language)
            yield self._known[key]
        yield self.stated

    def _of_section(self, folder: Path, language: str) -> Any:
        for name in (
            f"_index.{language}",
            *(("_index",) if language in (self.default, *self.folders.values()) else ()),
        ):
            for suffix in _SUFFIXES:
                path = folder / f"{name}{suffix}"
                try:
                    if path.is_file():
                        return front_matter_of(path.read_bytes(), suffix).get("cascade")
                except (OSError, SeoexportError):  # it is told where its own page is done
                    return None
        return None


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as a target may mean it: its file below the content, the name of that without language, its language."""

    file: PurePath
    name: str
    language: str

    def is_meant(self, cascade: Mapping[str, Any]) -> bool:
        """Return whether a cascade is for this page, in a build for visitors."""
        stated = [each for key in _TARGETS if (each := within(cascade, key)) is not None]
        return all(isinstance(each, Mapping) and self._is_target(each) for each in stated)

    def _is_target(self, target: Mapping[str, Any]) -> bool:
        answers = {"path": self._paths(), "kind": (self._kind(),), "lang": (self.language,)}
        answers["environment"] = ("production",)
        return all(
            isinstance(glob, str) and any(_glob(glob.lower()).fullmatch(each) for each in answers.get(key.lower(), ()))
            for key, glob in target.items()
        )

    def _paths(self) -> tuple[str, ...]:
        """Return the path of the page as Hugo has it since 0.123, and of a single page that of before."""
        folders = self.file.parent.parts
        own = folders if self.name in _INDEXES else (*folders, self.name)
        path = "/" + "/".join(own).lower().replace(" ", "-")
        return (path,) if self.name == "_index" else (path, f"/{self.file.as_posix().lower()}")

    def _kind(self) -> str:
        if self.name != "_index":
            return "page"
        return "section" if self.file.parent.parts else "home"


def _lifted(cascade: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a cascade; those below `params` are such as any other."""
    own = {key.lower(): value for key, value in cascade.items() if key.lower() not in _TARGETS}
    params = own.pop("params", None)
    return {**{key.lower(): value for key, value in params.items()}, **own} if isinstance(params, dict) else own


def _is_below(path: PurePath, folder: str) -> bool:
    return folder == "." or path.is_relative_to(folder)


@lru_cache(maxsize=256)
def _glob(glob: str) -> re.Pattern[str]:
    """Return a pattern for one of Hugo's: `*` within a folder, `**` across them, `{a,b}` alternatives.

    >>> bool(_glob("/{posts,notes}/**").fullmatch("/notes/a/b")), bool(_glob("/posts/*").fullmatch("/posts/a/b"))
    (True, False)
    """
    made, depth, position = "", 0, 0
    for found in re.finditer(r"\*\*|\*|\?|\{|\}|,|\[[^\]]*\]", glob):
        mark = found[0]
        made += re.escape(glob[position : found.start()])
        position = found.end()
        depth += (mark == "{") - (mark == "}")
        if mark[0] == "[":
            made += mark.replace("[!", "[^")
        elif mark == "," and not depth:
            made += ","
        else:
            made += {"**": ".*", "*": "[^/]*", "?": "[^/]", "{": "(?:", "}": ")", ",": "|"}[mark]
    try:
        return re.compile(made + re.escape(glob[position:]), re.DOTALL)
    except re.error:
        return re.compile(re.escape(glob))
