"""Nikola: https://getnikola.com/handbook.html#configuration. conf.py is a program, which is not run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from seoexport.config.generator import Generator, Key, Settings
from seoexport.config.plain.python import assigned
from seoexport.config.plain.tables import folder, stated
from seoexport.config.source import text_of

_KEYS: Mapping[str, Key] = {
    "SITE_URL": "base_url", "BLOG_TITLE": "name", "BLOG_DESCRIPTION": "description", "DEFAULT_LANG": "language",
}  # fmt: skip


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what conf.py assigns in literals; without SITE_URL and BLOG_TITLE it is none of Nikola's."""
    values = assigned(text_of(files[0]))
    if "SITE_URL" not in values and "BLOG_TITLE" not in values:
        return None
    return Settings(
        generator="Nikola",
        root=root,
        files=files,
        stated=stated(files[0].name, values, _KEYS),
        output=folder(values.get("OUTPUT_FOLDER"), "output"),
    )


GENERATOR = Generator(name="Nikola", files=("conf.py",), read=read, production="nikola build")
