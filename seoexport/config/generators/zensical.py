"""Zensical: https://zensical.org/docs/setup/basics/; it reads mkdocs.yml as well."""

from __future__ import annotations

from pathlib import Path

from seoexport.config import content_paths
from seoexport.config.generator import Generator, Settings
from seoexport.config.generators.mkdocs import flat
from seoexport.config.plain.tables import folder, stated, table, within


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what zensical.toml says under `project`."""
    values, notes = table(files[0])
    own = {f"project.{key}": within(values, "project", key) for key in ("site_url", "site_name", "site_description")}
    own["project.theme.language"] = within(values, "project", "theme", "language")
    return Settings(
        generator="Zensical",
        root=root,
        files=files,
        stated=stated(
            files[0].name,
            own,
            {
                "project.site_url": "base_url",
                "project.site_name": "name",
                "project.site_description": "description",
                "project.theme.language": "language",
            },
        ),
        content=(folder(within(values, "project", "docs_dir"), "docs"),),
        output=folder(within(values, "project", "site_dir"), "site"),
        rule=flat if within(values, "project", "use_directory_urls") is False else content_paths.mkdocs,
        notes=notes,
    )


GENERATOR = Generator(name="Zensical", files=("zensical.toml",), read=read, production="zensical build")
