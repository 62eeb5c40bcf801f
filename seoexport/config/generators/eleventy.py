"""Eleventy: https://www.11ty.dev/docs/config/. Its configuration is code, which is not run."""

from __future__ import annotations

import re
from pathlib import Path, PurePath

from seoexport.config.generator import Generator, Settings
from seoexport.config.plain.javascript import exported
from seoexport.config.plain.tables import folder, within
from seoexport.config.source import text_of
from seoexport.extractor.front_matter import FrontMatter

#: What a function says in literals: `return { dir: { input: "src" } }`, or `setInputDirectory("src")`.
_RETURNED = re.compile(r"\breturn\s*(?=\{)")
_SET = re.compile(r"\bset(Input|Output)Directory\(\s*([\"'`])([^\"'`$]+)\2\s*\)")


def path_of(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path as Eleventy writes it by default: `folder/name/`, with the date of a name.

    https://www.11ty.dev/docs/permalinks/. A name that is its folder's is its index.
    """
    del front_matter
    is_index = path.name == "index" or path.parts[-2:-1] == (path.name,)
    return "".join(f"{each}/" for each in (path.parts[:-1] if is_index else path.parts))


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return where content and site lie; Eleventy itself knows no address and no name of a site."""
    text = text_of(files[0])
    places = _folders(text)
    return Settings(
        generator="Eleventy",
        root=root,
        files=files[:1],
        content=(folder(places.get("input"), "."),),
        output=folder(places.get("output"), "_site"),
        rule=path_of,
        addresses=("permalink",),
    )


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
