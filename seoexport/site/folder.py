"""All pages of a folder as files about the whole site need them, read without changing anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import NamedTuple

from seoexport.emitters.site_file import SitePage
from seoexport.emitters.site_file import kept as kept_article
from seoexport.emitters.sitemap import entry
from seoexport.errors import SeoexportError, UnusablePath
from seoexport.exporter import describe
from seoexport.extractor import CONTENT_SUFFIXES, HTML_SUFFIXES, article_from, front_matter, read
from seoexport.extractor.source_text import start
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import content_address, page_address
from seoexport.site.application import apply_to_page
from seoexport.site.site_files import Kept


class Folder(NamedTuple):
    """What was read of the pages of a folder, and why some could not be read."""

    pages: tuple[Kept, ...]
    refused: tuple[str, ...]


def read_folder(folder: Path, site: Site, here: Path) -> Folder:
    """Return the pages of a folder: of a built site, or of the content files that one is made from.

    1. it is a built site if there is an `index.html` at its top that is no content file, or no content file in it
    2. otherwise the content files are its pages, and what has front matter

    `here` is where the work is done. Raises UnusablePath where there is no such folder, or no page in it.
    """
    if not folder.is_dir():
        raise UnusablePath(
            str(folder), "this is a file, not a folder" if folder.exists() else "there is no such folder"
        )
    is_built = _is_built(folder)
    paths = files.with_suffix(folder, HTML_SUFFIXES if is_built else (*CONTENT_SUFFIXES, *HTML_SUFFIXES))
    if not paths:
        raise UnusablePath(str(folder), "there is no page in it")
    pages: list[Kept] = []
    refused: list[str] = []
    for path in paths:
        try:
            pages += _built(path, folder, site) if is_built else _content(path, site, here)
        except UnusablePath as error:
            refused.append(str(error))
        except SeoexportError as error:
            refused.append(f"{path}: {error}")
    return Folder(tuple(pages), tuple(refused))


def _is_built(folder: Path) -> bool:
    index = folder / "index.html"
    if index.is_file():
        return not front_matter.stands_in(start(files.read(index)))
    return not files.with_suffix(folder, CONTENT_SUFFIXES)


def _built(path: Path, folder: Path, site: Site) -> Iterator[Kept]:
    relative = path.relative_to(folder)
    url = page_address(relative, site.base_url)
    applied = apply_to_page(files.read(path), path=relative.as_posix(), url=url, site=site)
    yield Kept(applied.sitemap, applied.page, applied.stub)


def _content(path: Path, site: Site, here: Path) -> Iterator[Kept]:
    absolute = path.resolve()
    source = read(files.read(path), suffix=path.suffix, path=absolute.as_posix())
    if source.front_matter.format or path.suffix.lower() in CONTENT_SUFFIXES:
        url = content_address(PurePath(absolute), source.front_matter, site.base_url, PurePath(here))
        article = article_from(source, url=url, site=site)
        yield Kept(entry(article), SitePage(kept_article(article), describe(article, site).graph))
