"""Jekyll: https://jekyllrb.com/docs/configuration/options/ and /docs/permalinks/."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path, PurePath
from typing import Any

from seoexport.config import content_paths
from seoexport.config.generator import Generator, Key, Settings
from seoexport.config.jekyll_defaults import JekyllJoin, jekyll_defaults
from seoexport.config.plain.tables import folder, joined, stated, table
from seoexport.extractor.front_matter import FrontMatter

_KEYS: Mapping[str, Key] = {
    "url": "base_url", "title": "name", "description": "description", "lang": "language", "locale": "language",
}  # fmt: skip
#: What other programs have in a file of this name: Hexo, and Jupyter Book.
_OTHERS = ("public_dir", "new_post_name", "sphinx", "only_build_toc_files")
_PLACEHOLDER = re.compile(r":([a-z_]+)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class JekyllPaths:
    """Jekyll's rule, asked as a function: posts by `permalink`, collections by theirs, all else where it lies.

    `folder` is the one of collections where they do not lie beside the pages.
    """

    permalink: str = "date"
    collections: Mapping[str, str] = field(default_factory=dict)
    folder: str = ""

    def __call__(self, path: PurePath, front_matter: FrontMatter) -> str:
        """Return the path of the page; `path` is that of the content file without its suffix."""
        if self.folder and path.is_relative_to(self.folder):
            path = path.relative_to(self.folder)
        if "_posts" in path.parts or "_drafts" in path.parts:
            folders = takewhile(lambda each: each not in ("_posts", "_drafts"), path.parts)
            return content_paths.jekyll_post(path, front_matter, self.permalink, folders)
        if path.parts[0].startswith("_"):
            return self._document(path.parts[0][1:], PurePath(*path.parts[1:]), front_matter)
        if own := _template(front_matter):
            values = {"path": path.parent.as_posix(), "basename": path.name, "output_ext": ".html"}
            return _filled(own, values)
        if path.name == "index":
            return "".join(f"{each}/" for each in path.parts[:-1])
        slash = "/" if self.permalink == "pretty" or self.permalink.endswith("/") else ".html"
        return f"{path.as_posix()}{slash}"

    def _document(self, collection: str, path: PurePath, front_matter: FrontMatter) -> str:
        pattern = self.collections.get(collection, "")
        if not pattern:
            return ""
        name = content_paths.slug(front_matter) or path.name
        values = {
            "collection": collection,
            "path": path.as_posix(),
            "name": path.name,
            "title": name,
            "slug": content_paths.slugified(name),
            "output_ext": ".html",
        }
        made = _filled(_template(front_matter) or pattern, values)
        return content_paths.jekyll_filled(made, path, front_matter, ()) if ":" in made else made


def _template(front_matter: FrontMatter) -> str:
    """Return the permalink of a page where it has something to be filled in."""
    stated = front_matter.get("permalink")
    return stated if isinstance(stated, str) and re.search(r"/:\w", stated) else ""


def _filled(template: str, values: Mapping[str, str]) -> str:
    made = _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), template)
    return re.sub("/{2,}", "/", made.replace("/./", "/")).lstrip("/")


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
    return Settings(
        generator="Jekyll",
        root=root,
        files=files,
        stated=found,
        content=(folder(values.get("source"), "."),),
        output=folder(values.get("destination"), "_site"),
        rule=JekyllPaths(
            permalink=_text(values.get("permalink")) or "date",
            collections={
                name: _text(each.get("permalink")) or "/:collection/:path:output_ext"
                for name, each in collections.items()
            },
            folder=folder(values.get("collections_dir"), ""),
        ),
        addresses=("permalink",),
        defaults=jekyll_defaults(root, values),
        join=JekyllJoin(folder(values.get("source"), ".")),
        copied=(".html", ".htm"),
        is_rooted=True,
        keys=("slug", "date", "categories", "category"),
        notes=notes,
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
