"""Astro: https://docs.astro.build/en/reference/configuration-reference/. Its code is not run."""

from __future__ import annotations

from pathlib import Path

from seoexport.config import content_paths
from seoexport.config.generator import Generator, Settings, Stated
from seoexport.config.plain.javascript import COMPUTED, exported
from seoexport.config.plain.tables import folder
from seoexport.config.source import text_of


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what astro.config says in literals: `site`, and `base` below it."""
    path = files[0]
    values = exported(text_of(path))
    site, base = values.get("site"), values.get("base", "")
    notes = [
        f"{path.name} {key} is computed, which is not plain data"
        for key in ("site", "base")
        if values.get(key) is COMPUTED
    ]
    at = f"{site.rstrip('/')}/{base.strip('/')}".rstrip("/") if isinstance(site, str) and isinstance(base, str) else ""
    is_starlight = (root / "src/content/docs").is_dir()
    return Settings(
        generator="Astro",
        root=root,
        files=(path,),
        stated={"base_url": Stated(at, f"{path.name} site{' and base' if base else ''}")} if at else {},
        content=("src/content/docs",) if is_starlight else ("src/pages", "src/content"),
        output=folder(values.get("outDir"), "dist"),
        rule=content_paths.starlight if is_starlight else content_paths.astro,
        keys=("slug",),
        notes=tuple(notes),
    )


GENERATOR = Generator(
    name="Astro",
    files=tuple(f"astro.config.{suffix}" for suffix in ("mjs", "js", "ts", "mts", "cjs")),
    read=read,
    production="astro build",
)
