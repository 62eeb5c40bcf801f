"""MkDocs: https://www.mkdocs.org/user-guide/configuration/."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

from seoexport import urls
from seoexport.config import content_paths
from seoexport.config.author_files import register
from seoexport.config.generator import Generator, Key, Settings
from seoexport.config.plain.tables import folder, stated, table, within
from seoexport.extractor.front_matter import FrontMatter

_KEYS: Mapping[str, Key] = {"site_url": "base_url", "site_name": "name", "site_description": "description"}


def flat(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path as it is with `use_directory_urls: false`."""
    del front_matter
    name = "" if path.name.lower() in ("index", "readme") else f"{path.name}.html"
    return "".join(f"{each}/" for each in path.parts[:-1]) + name


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what mkdocs.yml says, and the file that it inherits from."""
    values, notes = table(files[0])
    read_files = files[:1]
    if isinstance(parent := values.get("INHERIT"), str) and (inherited := root / parent).is_file():
        below, unread = table(inherited)
        values, notes, read_files = {**below, **values}, (*notes, *unread), (*read_files, inherited)
    docs = folder(values.get("docs_dir"), "docs")
    # https://squidfunk.github.io/mkdocs-material/plugins/blog/#config.authors_file
    people = register(
        (root / docs / ".authors.yml", *sorted((root / docs).glob("*/.authors.yml"))), _path(values.get("site_url"))
    )
    return Settings(
        generator="MkDocs",
        root=root,
        files=read_files,
        stated=stated(files[0].name, values, _KEYS) | _language(files[0].name, values),
        content=(docs,),
        output=folder(values.get("site_dir"), "site"),
        rule=flat if values.get("use_directory_urls") is False else content_paths.mkdocs,
        authors=people.authors,
        notes=(*notes, *people.notes),
    )


def _path(address: Any) -> str:
    return urls.path(address) if isinstance(address, str) else ""


def _language(place: str, values: Mapping[str, Any]) -> Any:
    for key in (("theme", "language"), ("theme", "locale")):
        if isinstance(found := within(values, *key), str):
            return stated(place, {".".join(key): found}, {".".join(key): "language"})
    return {}


GENERATOR = Generator(name="MkDocs", files=("mkdocs.yml", "mkdocs.yaml"), read=read, production="mkdocs build")
