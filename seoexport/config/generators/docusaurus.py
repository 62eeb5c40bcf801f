"""Docusaurus: https://docusaurus.io/docs/api/docusaurus-config. Its configuration is code, which is not run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from seoexport.config import content_paths
from seoexport.config.author_files import Register, register
from seoexport.config.generator import Generator, Key, Settings, Stated
from seoexport.config.plain.javascript import exported
from seoexport.config.plain.tables import folder, joined, stated, within
from seoexport.config.source import text_of
from seoexport.extractor.front_matter import FrontMatter


@dataclass(frozen=True, slots=True, kw_only=True)
class DocusaurusPaths:
    """Docusaurus' rule, asked as a function: documents and posts below the address that their plugin is given."""

    docs: str = "docs"
    blog: str = "blog"

    def __call__(self, path: PurePath, front_matter: FrontMatter) -> str:
        """Return the path of the page; `path` is that of the content file without its suffix."""
        below = PurePath(*path.parts[1:])
        if path.parts[0] == "blog":
            return _below(self.blog, content_paths.docusaurus_blog(below, front_matter).removeprefix("blog"))
        if path.parts[0] == "docs":
            return _below(self.docs, content_paths.docusaurus_docs(below, front_matter).removeprefix("docs"))
        return ""


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what docusaurus.config says in literals: `url` and `baseUrl`, `title`, and the first language."""
    path = files[0]
    values = exported(text_of(path))
    found: dict[Key, Stated] = stated(path.name, values, {"url": "base_url", "title": "name"})
    if "base_url" in found and (base := values.get("baseUrl")) is not None:
        found["base_url"] = joined(found["base_url"], base, f"{path.name} url and baseUrl")
    people = _authors(root, values)
    language: Any = within(values, "i18n", "defaultLocale")
    if isinstance(language, str):
        found["language"] = Stated(language, f"{path.name} i18n.defaultLocale")
    return Settings(
        generator="Docusaurus",
        root=root,
        files=(path,),
        stated=found,
        content=(".",),
        output="build",
        rule=DocusaurusPaths(docs=_base(values, "docs"), blog=_base(values, "blog")),
        keys=("slug", "id"),
        authors=people.authors,
        notes=people.notes,
    )


def _base(values: dict[str, Any], plugin: str) -> str:
    """Return the path that a preset gives to its documents or its blog."""
    stated = _option(values, plugin, "routeBasePath")
    return plugin if stated is None else stated.strip("/")


def _authors(root: Path, values: dict[str, Any]) -> Register:
    """Return the blog's authors: https://docusaurus.io/docs/blog#global-authors."""
    blog = root / folder(_option(values, "blog", "path"), "blog")
    stated = values.get("baseUrl")
    base = stated.strip("/") if isinstance(stated, str) else ""
    name = _option(values, "blog", "authorsMapPath") or "authors.yml"
    pages = _below(_base(values, "blog"), _option(values, "blog", "authorsBasePath") or "authors")
    return register((blog / name,), base, profiles=f"/{base}/{pages}".replace("//", "/"))


def _option(values: dict[str, Any], plugin: str, key: str) -> str | None:
    """Return the text that a preset gives to one of its plugins."""
    presets = values.get("presets")
    for each in presets if isinstance(presets, list) else ():
        if isinstance(each, list) and len(each) > 1 and isinstance(each[1], dict):
            stated = within(each[1], plugin, key)
            if isinstance(stated, str):
                return stated
    return None


def _below(base: str, path: str) -> str:
    return f"{base}/{path.lstrip('/')}".strip("/") or "/"


GENERATOR = Generator(
    name="Docusaurus",
    files=tuple(f"docusaurus.config.{suffix}" for suffix in ("js", "ts", "mjs", "cjs", "mts")),
    read=read,
    production="docusaurus build",
)
