"""Pelican: https://docs.getpelican.com/en/latest/settings.html. Its settings are a program, which is not run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from seoexport import dates
from seoexport.config import content_paths
from seoexport.config.generator import Generator, Key, Settings, Stated
from seoexport.config.plain.python import assigned
from seoexport.config.plain.tables import folder, stated
from seoexport.config.source import text_of
from seoexport.extractor.front_matter import FrontMatter

_KEYS: Mapping[str, Key] = {"SITEURL": "base_url", "SITENAME": "name", "DEFAULT_LANG": "language"}
_FIELD = re.compile(r"\{(slug|lang|category|author|date)(?::([^}]*))?\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PelicanPaths:
    """Pelican's rule, asked as a function: where articles and pages are written."""

    article: str = "{slug}.html"
    page: str = "pages/{slug}.html"
    draft: str = "drafts/{slug}.html"
    pages: tuple[str, ...] = ("pages",)
    language: str = "en"

    def __call__(self, path: PurePath, front_matter: FrontMatter) -> str:
        """Return the path of the page; `path` is that of the content file without its suffix."""
        is_page = path.parts[:-1][:1] and path.parts[0] in self.pages
        pattern = self.page if is_page else self.draft if front_matter.get("status") == "draft" else self.article
        name = PurePath(content_paths.pelican(path, front_matter)).name.removesuffix(".html")
        date = dates.parse(front_matter.get("date"))
        values = {
            "slug": name,
            "lang": str(front_matter.get("lang") or self.language),
            "category": content_paths.slugified(str(front_matter.get("category") or path.parent.name or "misc")),
            "author": content_paths.slugified(str(front_matter.get("author") or "")),
        }
        made = []
        last = 0
        for found in _FIELD.finditer(pattern):
            value = (
                values.get(found[1], "")
                if found[1] != "date"
                else f"{dates.day_of(date):{found[2] or ''}}"
                if date
                else ""
            )
            if not value:
                return ""
            made += [pattern[last : found.start()], value]
            last = found.end()
        return "".join((*made, pattern[last:])).removesuffix("index.html").lstrip("/")


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return the plain values of pelicanconf.py, and of publishconf.py, which count before them."""
    values: dict[str, Any] = {}
    found: dict[Key, Stated] = {}
    for path in sorted(files, key=lambda each: each.name):  # pelicanconf, then publishconf
        text = text_of(path)
        own = assigned(text)
        values |= own
        found |= stated(path.name, own, _KEYS)
    pages = values.get("PAGE_PATHS")
    return Settings(
        generator="Pelican",
        root=root,
        files=files,
        stated=found,
        content=(folder(values.get("PATH"), "content"),),
        output=folder(values.get("OUTPUT_PATH"), "output"),
        rule=PelicanPaths(
            article=_pattern(values.get("ARTICLE_SAVE_AS"), "{slug}.html"),
            page=_pattern(values.get("PAGE_SAVE_AS"), "pages/{slug}.html"),
            pages=tuple(map(str, pages)) if isinstance(pages, list | tuple) else ("pages",),
            language=str(values.get("DEFAULT_LANG") or "en"),
        ),
        addresses=("save_as", "url"),
        keys=("slug", "title", "date", "lang", "status", "category", "author"),
    )


def _pattern(value: Any, default: str) -> str:
    return value if isinstance(value, str) and value else default


GENERATOR = Generator(
    name="Pelican",
    files=("pelicanconf.py", "publishconf.py"),
    read=read,
    production="pelican content -s publishconf.py",
)
