"""Which content file a built page was made of: looked up once for a whole site, by the rules of its generator."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, NamedTuple
from urllib.parse import unquote

from seoexport import urls
from seoexport.config.generator import Join, OwnFirst, Settings
from seoexport.errors import SeoexportError
from seoexport.extractor import CONTENT_SUFFIXES
from seoexport.extractor.front_matter import NO_FRONT_MATTER, FrontMatter
from seoexport.site.addresses import address_below, stated_address
from seoexport.site.content_opening import is_draft, opening_of
from seoexport.site.generator_values import plain

#: Where packages of others lie, whose content is not the site's.
_FOREIGN = ("node_modules", "vendor", "themes", "layouts", "archetypes", "static", "resources")
_SUFFIXES = (*CONTENT_SUFFIXES, ".html", ".htm")
_OPENING = 4096
_BASE = "https://site.invalid/"


class ContentFile(NamedTuple):
    """A content file: where it lies, its name below the folder of its generator, whether it states its page's path.

    `values` is what its generator itself says of the page, as JSON; `path` is empty where it has no file for it.
    `defaults` is what its generator says of the page where the file does not, as JSON, and `join` makes one of both.
    `base` is the path at which paths from the root begin, without a slash at its end.
    """

    path: str
    name: str
    exact: bool = False
    values: str = ""
    defaults: str = ""
    join: Join = OwnFirst()
    base: str = ""


@dataclass(frozen=True, slots=True)
class ContentIndex:
    """The content files of a site by the path of the page that is made of each.

    `told` has those that a generator named while it made its pages, by the whole path of the page: they count first.
    """

    files: Mapping[str, tuple[ContentFile, ...]] = field(default_factory=dict)
    told: Mapping[str, ContentFile] = field(default_factory=dict)

    def of(self, page: str) -> tuple[ContentFile, ...]:
        """Return the file that a page was made of, by its path below the built folder; several where none is sure."""
        if page in self.told:
            return (self.told[page],)
        folder, _, name = page.rpartition("/")
        if name in ("index.html", "index.htm"):
            keys: tuple[str, ...] = (f"{folder}/" if folder else "", folder)
        else:
            keys = (page, page.removesuffix(".html"))
        return next((self.files[key] for key in keys if key in self.files), ())

    def path_of(self, page: str) -> Path | None:
        """Return where the file lies that a page was made of, None where that is not sure."""
        found = self.of(page)
        return Path(found[0].path) if len(found) == 1 and found[0].path else None


def content_index(settings: Settings, base_url: str = "") -> ContentIndex:
    """Return the content files of a site by their pages; those without front matter have nothing to add to a page.

    `base_url` is where the site is published.
    Of a file no more is read than its beginning. A draft gives way to another file of the same page.
    """
    found: dict[str, list[ContentFile]] = {}
    keys = frozenset(each.lower() for each in (*settings.keys, *settings.addresses))
    base = urls.path(base_url).rstrip("/") if settings.is_rooted else ""
    for folder in settings.content:
        for path, below in _content_files(settings, folder):
            try:
                matter = _opening(path, keys)
            except (OSError, SeoexportError):
                continue
            name = below if folder == "." else f"{folder}/{below}"
            defaults = settings.defaults(PurePath(name))
            if matter is None and (not defaults or name.lower().endswith(settings.copied)):
                continue
            matter = _joined(settings, matter or NO_FRONT_MATTER, defaults, PurePath(name))
            page, exact = _page(below, matter, settings, settings.languages.get(folder))
            if page is not None:
                told = json.dumps(plain(defaults), ensure_ascii=False, sort_keys=True) if defaults else ""
                found.setdefault(page, []).append(ContentFile(path, name, exact, "", told, settings.join, base))
    sure = {page: tuple(files) if len(files) == 1 else _published(files) for page, files in found.items()}
    # Hugo before 0.123 wrote several dashes as one.
    return ContentIndex({re.sub("-{2,}", "-", page): files for page, files in sure.items() if "--" in page} | sure)


def address_in(settings: Settings, path: Path, matter: FrontMatter, base_url: str) -> str | None:
    """Return the address of the page that a generator makes of a content file, None where its rule is not known."""
    folders = sorted(settings.content, key=len, reverse=True)  # the innermost first
    for folder in folders:
        root = (settings.root / folder).resolve()
        if path.is_relative_to(root):
            below = path.relative_to(root).as_posix()
            name = path.relative_to(settings.root.resolve())
            matter = _joined(settings, matter, settings.defaults(name), name)
            page, _ = _page(below, matter, settings, settings.languages.get(folder))
            return None if page is None else address_below(page, base_url)
    return None


def _joined(settings: Settings, own: FrontMatter, defaults: Mapping[str, Any], path: PurePath) -> FrontMatter:
    return settings.join(own, defaults, path) if defaults else own


def _published(files: list[ContentFile]) -> tuple[ContentFile, ...]:
    return tuple(each for each in files if not is_draft(_beginning(each.path))) or tuple(files)


def _content_files(settings: Settings, folder: str) -> Iterator[tuple[str, str]]:
    """Yield the paths of the files below a content folder, whole and below it; none of another one, or of a build."""
    root = os.path.normpath(settings.root / folder)
    others = {os.path.normpath(settings.root / each) for each in (*settings.content, settings.output) if each != folder}
    for directory, folders, names in os.walk(root):
        folders[:] = sorted(
            each
            for each in folders
            if not each.startswith(".")
            and not (directory == root and folder == "." and each in _FOREIGN)
            and f"{directory}/{each}" not in others
        )
        for name in sorted(names):
            if name.lower().endswith((*_SUFFIXES, *settings.templates)):
                path = f"{directory}/{name}"
                yield path, path[len(root) + 1 :].replace(os.sep, "/")


def _beginning(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - thousands of them, of which each Path would cost more
        return file.read(_OPENING)


def _opening(path: str, keys: frozenset[str]) -> FrontMatter | None:
    source, suffix = _beginning(path), _suffix(path)
    try:
        return opening_of(source, suffix, keys)
    except SeoexportError:
        if len(source) < _OPENING:
            raise
        return opening_of(Path(path).read_bytes(), suffix, keys)


def _suffix(path: str) -> str:
    return "." + path.rpartition(".")[2].lower()


def _page(below: str, matter: FrontMatter, settings: Settings, language: str | None) -> tuple[str | None, bool]:
    """Return the path of a file's page, and whether the file states it; None for a file without a page."""
    for key in settings.addresses:
        stated = matter.get(key)
        if isinstance(stated, str) and (address := stated_address(stated.strip(), _BASE)):
            path = unquote(address.removeprefix(_BASE)) if address.startswith(_BASE) else None
            return (path.removesuffix("index.html") if path is not None else None), True
    bare = PurePath(below[: -len(_suffix(below))] + (f".{language}" if language else ""))
    page = settings.rule(bare, matter)
    if page == "/":  # the home page, made of a file of any name
        return "", False
    is_home = len(bare.parts) == 1 and bare.name.partition(".")[0].lower() in ("index", "_index", "readme")
    return (page if page or is_home else None), False
