"""Quarto: https://quarto.org/docs/reference/projects/websites.html."""

from __future__ import annotations

from pathlib import Path

from seoexport.config import content_paths
from seoexport.config.generator import Generator, Settings
from seoexport.config.plain.tables import folder, stated, table, within


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what _quarto.yml says under `website`, or of a book."""
    values, notes = table(files[0])
    place = files[0].name
    kind = next((each for each in ("website", "book") if isinstance(values.get(each), dict)), "website")
    under = {f"{kind}.{key}": within(values, kind, key) for key in ("site-url", "title", "description")}
    return Settings(
        generator="Quarto",
        root=root,
        files=files[:1],
        stated=stated(
            place,
            {**under, "lang": values.get("lang")},
            {
                f"{kind}.site-url": "base_url",
                f"{kind}.title": "name",
                f"{kind}.description": "description",
                "lang": "language",
            },
        ),
        content=(".",),
        output=folder(within(values, "project", "output-dir"), "_book" if kind == "book" else "_site"),
        rule=content_paths.quarto,
        notes=notes,
    )


GENERATOR = Generator(name="Quarto", files=("_quarto.yml", "_quarto.yaml"), read=read, production="quarto render")
