"""Astro: https://docs.astro.build/en/reference/configuration-reference/. Its code is not run."""

from __future__ import annotations

from pathlib import Path

from seoexport.config import content_paths
from seoexport.config.generator import Generator, Settings
from seoexport.config.plain.javascript import exported
from seoexport.config.plain.tables import folder, joined, stated
from seoexport.config.source import text_of


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what astro.config says in literals: `site`, and `base` below it."""
    path = files[0]
    values = exported(text_of(path))
    found = stated(path.name, values, {"site": "base_url"})
    if "base_url" in found and (base := values.get("base")) is not None:
        found["base_url"] = joined(found["base_url"], base, f"{path.name} site and base")
    is_starlight = (root / "src/content/docs").is_dir()
    return Settings(
        generator="Astro",
        root=root,
        files=(path,),
        stated=found,
        content=("src/content/docs",) if is_starlight else ("src/pages", "src/content"),
        output=folder(values.get("outDir"), "dist"),
        rule=content_paths.starlight if is_starlight else content_paths.astro,
        keys=("slug",),
    )


GENERATOR = Generator(
    name="Astro",
    files=tuple(f"astro.config.{suffix}" for suffix in ("mjs", "js", "ts", "mts", "cjs")),
    read=read,
    production="astro build",
)
