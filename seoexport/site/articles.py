"""The articles of files and folders, one after the other, for commands that go over many and write none of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import NamedTuple

from seoexport.errors import SeoexportError, UnusablePath
from seoexport.extractor import CONTENT_SUFFIXES, article_from, read
from seoexport.model import Article, Site
from seoexport.site import files
from seoexport.site.addresses import below_build_folder, content_address, page_address


class Read(NamedTuple):
    """A file with its article, or with the reason why it could not be read."""

    path: Path
    article: Article | None
    refused: str = ""


def articles_in(path: Path, site: Site, here: Path) -> Iterator[Read]:
    """Yield the article of a file, or those of a folder: of its built pages, or of its content files if it has none.

    Raises UnusablePath where there is no such file, and where a folder has no page.
    """
    if not path.is_dir():
        yield _read(path, None, site, here)
        return
    built = files.pages(path)
    paths = built or files.with_suffix(path, CONTENT_SUFFIXES)
    if not paths:
        suffixes = ", ".join(files.PAGE_SUFFIXES + CONTENT_SUFFIXES)
        raise UnusablePath(str(path), f"there is no page in it; pages end in {suffixes}")
    for each in paths:
        yield _read(each, each.relative_to(path) if built else None, site, here)


def _read(path: Path, below: PurePath | None, site: Site, here: Path) -> Read:
    try:
        return Read(path, _article(path, below, site, here))
    except UnusablePath as error:
        return Read(path, None, str(error))
    except SeoexportError as error:
        return Read(path, None, f"{path}: {error}")


def _article(path: Path, below: PurePath | None, site: Site, here: Path) -> Article:
    absolute = path.resolve()
    source = read(files.read(path), suffix=path.suffix, path=absolute.as_posix())
    if below is None and (source.front_matter.format or path.suffix.lower() in CONTENT_SUFFIXES):
        url = content_address(PurePath(absolute), source.front_matter, site.base_url, PurePath(here))
    else:
        url = page_address(below or below_build_folder(PurePath(absolute), PurePath(here)), site.base_url)
    return article_from(source, url=url, site=site)
