"""Jekyll: https://jekyllrb.com/docs/configuration/options/ and /docs/permalinks/."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

from seoexport.config import content_paths
from seoexport.config.author_files import register
from seoexport.config.generator import Generator, Key, Settings
from seoexport.config.plain.tables import folder, joined, stated, table
from seoexport.extractor.front_matter import FrontMatter

_KEYS: Mapping[str, Key] = {
    "url": "base_url", "title": "name", "description": "description", "lang": "language", "locale": "language",
}  # fmt: skip
#: What other programs have in a file of this name: Hexo, and Jupyter Book.
_OTHERS = ("public_dir", "new_post_name", "sphinx", "only_build_toc_files")
#: https://jekyllrb.com/docs/datafiles/
_DATA = ("yml", "yaml", "json")
_COLLECTION = re.compile(r":(collection|path|name|title|output_ext)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class JekyllPaths:
    """Jekyll's rule, asked as a function: posts by `permalink`, collections by theirs, all else where it lies."""

    permalink: str = "date"
    collections: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, path: PurePath, front_matter: FrontMatter) -> str:
        """Return the path of the page; `path` is that of the content file without its suffix."""
        folders = [each for each in path.parts[:-1] if not each.startswith("_")]
        if "_posts" in path.parts or "_drafts" in path.parts:
            return content_paths.jekyll_post(path, front_matter, self.permalink, folders)
        if path.parts[0].startswith("_"):
            return self._document(path.parts[0][1:], PurePath(*path.parts[1:]), front_matter)
        if path.name == "index":
            return "".join(f"{each}/" for each in folders)
        slash = "/" if self.permalink == "pretty" or self.permalink.endswith("/") else ".html"
        return f"{path.as_posix()}{slash}"

    def _document(self, collection: str, path: PurePath, front_matter: FrontMatter) -> str:
        pattern = self.collections.get(collection, "")
        if not pattern:
            return ""
        values = {
            "collection": collection,
            "path": path.as_posix(),
            "name": path.name,
            "title": content_paths.slug(front_matter) or path.name,
            "output_ext": ".html",
        }
        made = _COLLECTION.sub(lambda found: values[found[1]], pattern)
        return re.sub("/{2,}", "/", made).lstrip("/")


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what _config.yml says; `baseurl` is the path below `url`."""
    values, notes = table(files[0])
    if any(key in values for key in _OTHERS):
        return None
    place = files[0].name
    found = stated(place, values, _KEYS)
    if "base_url" in found and (below := values.get("baseurl")):
        found["base_url"] = joined(found["base_url"], below, f"{place} url and baseurl")
    collections = {name: each for name, each in _collections(values) if each.get("output") is True}
    source = folder(values.get("source"), ".")
    people = register(
        (root / source / folder(values.get("data_dir"), "_data") / f"authors.{suffix}" for suffix in _DATA),
        _text(values.get("baseurl")),
    )
    return Settings(
        generator="Jekyll",
        root=root,
        files=files,
        stated=found,
        content=(source,),
        output=folder(values.get("destination"), "_site"),
        rule=JekyllPaths(
            permalink=_text(values.get("permalink")) or "date",
            collections={
                name: _text(each.get("permalink")) or "/:collection/:path:output_ext"
                for name, each in collections.items()
            },
        ),
        addresses=("permalink",),
        keys=("slug", "date", "categories", "category"),
        authors=people.authors,
        notes=(*notes, *people.notes),
    )


def _collections(values: Mapping[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    found = values.get("collections")
    return [(name, each) for name, each in found.items() if isinstance(each, dict)] if isinstance(found, dict) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


GENERATOR = Generator(
    name="Jekyll",
    files=("_config.yml", "_config.yaml"),
    read=read,
    production="JEKYLL_ENV=production jekyll build",
)
