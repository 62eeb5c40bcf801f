"""Eleventy: https://www.11ty.dev/docs/config/. Its configuration is code, which is not run."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import Any

from seoexport.config.eleventy_data import EleventyData, EleventyJoin
from seoexport.config.generator import Generator, Settings
from seoexport.config.plain.javascript import exported
from seoexport.config.plain.tables import folder, within
from seoexport.config.source import text_of
from seoexport.extractor.front_matter import FrontMatter

#: What a function says in literals: `return { dir: { input: "src" } }`, or `setInputDirectory("src")`.
_RETURNED = re.compile(r"\breturn\s*(?=\{)")
_SET = re.compile(r"\bset(Input|Output)Directory\(\s*([\"'`])([^\"'`$]+)\2\s*\)")
_NAME = re.compile(r"\bsetDataFileBaseName\(\s*([\"'`])([^\"'`$]+)\1\s*\)")
_SUFFIXES = re.compile(r"\bsetDataFileSuffixes\(\s*\[([^\]$]*)\]\s*\)")
_TEXT = re.compile(r"([\"'`])(.*?)\1")
_SHALLOW = re.compile(r"\bsetDataDeepMerge\(\s*false\s*\)")
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}-(.*)")
_PLACEHOLDER = re.compile(r"\{\{-?\s*page\.(fileSlug|filePathStem)\s*-?\}\}")


def path_of(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path as Eleventy writes it by default: `folder/name/`, with the date of a name.

    https://www.11ty.dev/docs/permalinks/. A name that is its folder's is its index. A permalink is filled in with the
    name of the file; with anything else it is not known, and a page without one is not written.
    """
    stated = front_matter.get("permalink")
    if isinstance(stated, str) and "{" in stated:
        return _filled(stated, path)
    if stated is False:
        return ""
    is_index = path.name == "index" or path.parts[-2:-1] == (path.name,)
    return "".join(f"{each}/" for each in (path.parts[:-1] if is_index else path.parts))


def _filled(permalink: str, path: PurePath) -> str:
    name = _undated(path.name)
    values = {
        "fileSlug": _undated(path.parent.name) if name == "index" else name,
        "filePathStem": f"/{(path.parent / name).as_posix()}",
    }
    made = _PLACEHOLDER.sub(lambda found: values[found[1]], permalink)
    return "" if "{" in made else re.sub("/{2,}", "/", made).strip().lstrip("/").removesuffix("index.html")


def _undated(name: str) -> str:
    found = _DATED.search(name)
    return found[1] if found else name


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return where content and site lie; Eleventy itself knows no address and no name of a site."""
    text = text_of(files[0])
    places = _folders(text)
    join = EleventyJoin(is_deep=not _SHALLOW.search(text))
    return Settings(
        generator="Eleventy",
        root=root,
        files=files[:1],
        content=(folder(places.get("input"), "."),),
        output=folder(places.get("output"), "_site"),
        rule=path_of,
        addresses=("permalink",),
        defaults=EleventyData(root=root, source=folder(places.get("input"), "."), join=join, **_data_files(text)),
        join=join,
        templates=(".liquid", ".njk"),
    )


def _data_files(text: str) -> dict[str, Any]:
    """Return how files of data are called, where literals say it."""
    name, suffixes = _NAME.search(text), _SUFFIXES.search(text)
    found = {"suffixes": tuple(each[2] for each in _TEXT.finditer(suffixes[1]))} if suffixes else {}
    return {**found, **({"name": name[2]} if name else {})}


def _folders(text: str) -> dict[str, object]:
    objects = [exported(text)]
    objects += [exported(f"export default {text[found.end() :]}") for found in _RETURNED.finditer(text)]
    found = {key: each for key in ("input", "output") for values in objects if (each := within(values, "dir", key))}
    return {**found, **{each[1].lower(): each[3] for each in _SET.finditer(text)}}


GENERATOR = Generator(
    name="Eleventy",
    files=(
        *(f"eleventy.config.{suffix}" for suffix in ("js", "mjs", "cjs")),
        *(f".eleventy.{suffix}" for suffix in ("js", "mjs", "cjs")),
    ),
    read=read,
    production="eleventy",
)
