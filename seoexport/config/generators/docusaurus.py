"""Docusaurus: https://docusaurus.io/docs/api/docusaurus-config. Its configuration is code, which is not run."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any

from seoexport.config import content_paths
from seoexport.config.generator import Generator, Key, Settings, Stated
from seoexport.config.plain.javascript import exported
from seoexport.config.plain.tables import joined, stated, within
from seoexport.config.source import text_of
from seoexport.extractor.front_matter import FrontMatter


def path_of(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path of a document below docs/, of a post below blog/."""
    if path.parts[0] == "blog":
        return content_paths.docusaurus_blog(PurePath(*path.parts[1:]), front_matter)
    return content_paths.docusaurus_docs(PurePath(*path.parts[1:]), front_matter) if path.parts[0] == "docs" else ""


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what docusaurus.config says in literals: `url` and `baseUrl`, `title`, and the first language."""
    path = files[0]
    values = exported(text_of(path))
    found: dict[Key, Stated] = stated(path.name, values, {"url": "base_url", "title": "name"})
    if "base_url" in found and (base := values.get("baseUrl")) is not None:
        found["base_url"] = joined(found["base_url"], base, f"{path.name} url and baseUrl")
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
        rule=path_of,
        keys=("slug", "id"),
    )


GENERATOR = Generator(
    name="Docusaurus",
    files=tuple(f"docusaurus.config.{suffix}" for suffix in ("js", "ts", "mjs", "cjs", "mts")),
    read=read,
    production="docusaurus build",
)
