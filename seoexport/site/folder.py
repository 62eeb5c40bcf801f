"""All pages of a folder as files about the whole site need them, read without changing anything."""

from __future__ import annotations

from functools import partial
from pathlib import Path, PurePath
from typing import NamedTuple

from seoexport.emitters.site_file import SitePage, without_text
from seoexport.emitters.sitemap import entry
from seoexport.errors import SeoexportError, UnusablePath
from seoexport.exporter import describe
from seoexport.extractor import article_from, read
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import content_address, page_address
from seoexport.site.below import has_page
from seoexport.site.one_page import apply_to_page
from seoexport.site.site_files import Kept
from seoexport.site.sources import sources

_REMEDY = "keep content in a folder called content, docs or _posts, from which its addresses are derived"


class Folder(NamedTuple):
    """What was read of the pages of a folder, and why some could not be read."""

    pages: tuple[Kept, ...]
    refused: tuple[str, ...]


def read_folder(folder: Path, site: Site, here: Path) -> Folder:
    """Return the pages of a folder: those of a built site, or the content files where there are no built pages.

    `here` is where the work is done. Raises UnusablePath where there is no such folder, or no page in it.
    """
    if not folder.is_dir():
        reason = "this is a file, not a folder" if folder.exists() else "there is no such folder"
        raise UnusablePath(str(folder), reason)
    paths, built = sources(folder)
    pages: dict[str, Kept] = {}
    refused: list[str] = []
    for path in paths:
        try:
            url, page = _built(path, folder, site) if built else _content(path, site, here)
        except SeoexportError as error:
            refused.append(str(error) if isinstance(error, UnusablePath) else f"{path}: {error}")
            continue
        if url in pages:
            refused.append(f"{path}: another file has the same address, {url}; {_REMEDY}")
        pages.setdefault(url, page)
    return Folder(tuple(pages.values()), tuple(refused))


def _built(path: Path, folder: Path, site: Site) -> tuple[str, Kept]:
    relative = path.relative_to(folder)
    url = page_address(relative, site.base_url)
    known = partial(has_page, folder=folder, base_url=site.base_url)
    applied = apply_to_page(files.read(path), path=relative.as_posix(), url=url, site=site, known=known)
    return url, Kept(applied.sitemap, applied.page, applied.stub)


def _content(path: Path, site: Site, here: Path) -> tuple[str, Kept]:
    absolute = path.resolve()
    source = read(files.read(path), suffix=path.suffix, path=absolute.as_posix())
    url = content_address(PurePath(absolute), source.front_matter, site.base_url, PurePath(here))
    article = article_from(source, url=url, site=site)
    return url, Kept(entry(article, site), SitePage(without_text(article), describe(article, site).graph))
