"""Sphinx: https://www.sphinx-doc.org/en/master/usage/configuration.html. conf.py is a program, which is not run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from seoexport.config.generator import Generator, Key, Settings
from seoexport.config.plain.python import assigned
from seoexport.config.plain.tables import stated
from seoexport.config.source import text_of

_KEYS: Mapping[str, Key] = {"html_baseurl": "base_url", "html_title": "name", "project": "name", "language": "language"}
_MARKS = ("project", "extensions", "html_theme", "html_baseurl")


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what conf.py assigns in literals; other programs have a conf.py as well, which is not Sphinx's."""
    text = text_of(files[0])
    values = assigned(text)
    if not any(key in values for key in _MARKS):
        return None
    name = files[0].name
    return Settings(
        generator="Sphinx",
        root=root,
        files=files[:1],
        stated=stated(name, values, _KEYS),
        output="_build/html",
    )


GENERATOR = Generator(name="Sphinx", files=("conf.py", "source/conf.py"), read=read, production="sphinx-build -b html")
