"""Which content file a built page was made of: looked up once for a whole site, by the rules of its generator."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import NamedTuple
from urllib.parse import unquote

from seoexport.config.generator import Settings
from seoexport.errors import SeoexportError
from seoexport.extractor import CONTENT_SUFFIXES
from seoexport.extractor.front_matter import FrontMatter
from seoexport.site.addresses import stated_address
from seoexport.site.content_opening import is_draft, opening_of

#: Where packages of others lie, whose content is not the site's.
_FOREIGN = ("node_modules", "vendor", "themes", "layouts", "archetypes", "static", "resources")
_SUFFIXES = (*CONTENT_SUFFIXES, ".html", ".htm")
_OPENING = 8192
_BASE = "https://site.invalid/"


class ContentFile(NamedTuple):
    """A content file: where it lies, its name below the folder of its generator, whether it states its page's path."""

    path: Path
    name: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class ContentIndex:
    """The content files of a site by the path of the page that is made of each."""

    files: Mapping[str, tuple[ContentFile, ...]] = field(default_factory=dict)

    def of(self, page: str) -> tuple[ContentFile, ...]:
        """Return the file that a page was made of, by its path below the built folder; several where none is sure."""
        folder, _, name = page.rpartition("/")
        if name in ("index.html", "index.htm"):
            keys: tuple[str, ...] = (f"{folder}/" if folder else "", folder)
        else:
            keys = (page, page.removesuffix(".html"))
        return next((self.files[key] for key in keys if key in self.files), ())


def content_index(settings: Settings) -> ContentIndex:
    """Return the content files of a site by their pages; those without front matter have nothing to add to a page.

    Of a file no more is read than its beginning. A draft gives way to another file of the same page.
    """
    found: dict[str, list[tuple[bool, ContentFile]]] = {}
    keys = frozenset(each.lower() for each in (*settings.keys, *settings.addresses))
    for folder in settings.content:
        root = settings.root / folder
        for path, below in _content_files(root, settings, folder):
            try:
                draft, matter = _opening(path, keys)
            except (OSError, SeoexportError):
                draft, matter = False, None
            if matter is None:
                continue
            page, exact = _page(below, matter, settings, settings.languages.get(folder))
            if page is not None:
                file = ContentFile(path, path.relative_to(settings.root).as_posix(), exact)
                found.setdefault(page, []).append((draft, file))
    return ContentIndex({page: _published(files) for page, files in found.items()})


def _published(files: list[tuple[bool, ContentFile]]) -> tuple[ContentFile, ...]:
    if len(files) == 1:
        return (files[0][1],)
    return tuple(each for draft, each in files if not draft) or tuple(each for _, each in files)


def _content_files(root: Path, settings: Settings, folder: str) -> Iterator[tuple[Path, PurePath]]:
    """Yield the files below a content folder that are none of another one's, nor of what was built."""
    others = {os.path.normpath(settings.root / each) for each in (*settings.content, settings.output) if each != folder}
    for directory, folders, names in os.walk(root):
        folders[:] = sorted(
            each
            for each in folders
            if not each.startswith(".")
            and not (directory == str(root) and folder == "." and each in _FOREIGN)
            and os.path.normpath(f"{directory}/{each}") not in others
        )
        for name in sorted(names):
            if name.lower().endswith(_SUFFIXES):
                path = Path(directory, name)
                yield path, PurePath(path.relative_to(root))


def _opening(path: Path, keys: frozenset[str]) -> tuple[bool, FrontMatter | None]:
    suffix = path.suffix.lower()
    with path.open("rb") as file:
        source = file.read(_OPENING)
        try:
            return is_draft(source), opening_of(source, suffix, keys)
        except SeoexportError:
            return is_draft(source), opening_of(source + file.read(), suffix, keys)


def _page(below: PurePath, matter: FrontMatter, settings: Settings, language: str | None) -> tuple[str | None, bool]:
    """Return the path of a file's page, and whether the file states it; None for a file without a page."""
    for key in settings.addresses:
        stated = matter.get(key)
        if isinstance(stated, str) and (address := stated_address(stated.strip(), _BASE)):
            path = unquote(address.removeprefix(_BASE)) if address.startswith(_BASE) else None
            return (path.removesuffix("index.html") if path is not None else None), True
    bare = below.with_suffix("")
    page = settings.rule(bare.with_name(f"{bare.name}.{language}") if language else bare, matter)
    is_home = bare.name.partition(".")[0].lower() in ("index", "_index", "readme")
    return (page if page or is_home else None), False
