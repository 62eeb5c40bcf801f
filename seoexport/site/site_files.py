"""The files about a whole site beside its pages: sitemap, robots.txt, and those that the configuration asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from seoexport.emitters.site_file import Asked, SiteFile, SitePage, Stub, Written
from seoexport.emitters.site_files import site_file
from seoexport.emitters.sitemap import SitemapEntry, sitemaps
from seoexport.errors import UnusablePath
from seoexport.model import Site
from seoexport.site import files


class Kept(NamedTuple):
    """What a run over the pages keeps of one for the files about all of them."""

    listed: SitemapEntry | None = None
    page: SitePage | None = None
    stub: Stub | None = None


class WrittenFiles(NamedTuple):
    """The names of the files that changed, why others could not be written, and what could not be written into them."""

    written: tuple[str, ...]
    refused: tuple[str, ...]
    problems: tuple[str, ...]


def kept(listed: SitemapEntry | None, page: SitePage | None, stub: Stub | None, site: Site) -> Kept:
    """Return no more of a page than the configuration asks for: a site may have a hundred thousand."""
    if not site.files:
        return Kept(listed)
    of_graph = any(site_file(kind).of_graph for _, kind in site.files)
    return Kept(listed, page if of_graph or page is None else page._replace(graph=()), stub)


class SiteFiles:
    """The files about a site while its pages are done: each page is added, and then they are written."""

    def __init__(self, folder: Path, site: Site) -> None:
        self._folder, self._site = folder, site
        self._pages: list[Kept] = []

    def add(self, page: Kept) -> None:
        """Note what the files need of a page."""
        if any(page):
            self._pages.append(page)

    def write(self, *, writes: bool = True) -> WrittenFiles:
        """Write the files, and return which changed; without `writes`, which would.

        A file that somebody else made stays as it is: one is replaced only where it carries our mark.
        """
        written: list[str] = []
        refused: list[str] = []
        problems: list[str] = []
        for name, make in _makers(self._folder, self._site, self._pages):
            try:
                made = make()
                problems += made.problems
                if made.content and _write(self._folder, name, made.content, writes=writes):
                    written.append(name)
            except UnusablePath as error:
                refused.append(str(error))
        return WrittenFiles(tuple(written), tuple(refused), tuple(problems))


def site_content(kind: str, name: str, pages: Iterable[Kept], site: Site, before: bytes = b"") -> Written:
    """Return what the file called `name` in the folder of the site is to hold; `before` is what it holds now."""
    pages = tuple(pages)
    asked = Asked(
        site,
        site.base_url + quote(name),
        pages=[each.page for each in pages if each.page],
        stubs=[each.stub for each in pages if each.stub],
        before=before,
        has_sitemap=any(each.listed for each in pages),
    )
    content, problems = site_file(kind).write(asked)
    return Written(content, tuple(f"{name}: {each}" for each in problems))


def printed(kind: SiteFile, name: str | None, folder: Path, pages: Iterable[Kept], site: Site) -> Written:
    """Return a file for the site in a folder, without writing it.

    It is called `name`, or as the configuration calls the first of its kind, or as such files are called.
    """
    configured = (each for each, of_kind in site.files if of_kind == kind.name)
    called = name or next(configured, kind.file_name)
    path = folder / called
    before = files.read(path) if kind.is_ours is None and path.exists() else b""
    return site_content(kind.name, called, pages, site, before)


def _makers(folder: Path, site: Site, pages: Sequence[Kept]) -> Iterator[tuple[str, Callable[[], Written]]]:
    """Yield the name of each file and what makes its content."""
    if listed := [each.listed for each in pages if each.listed]:  # a sitemap has to have an address
        for name, content in sitemaps(listed, site.base_url):
            yield name, partial(Written, content)
    for name, kind in dict((("robots.txt", "robots"), *site.files)).items():
        yield name, partial(_made, folder / name, kind, name, pages, site)


def _made(path: Path, kind: str, name: str, pages: Sequence[Kept], site: Site) -> Written:
    before = files.read(path) if path.exists() else b""
    is_ours = site_file(kind).is_ours
    if before and is_ours and not is_ours(before, site):
        reason = "seoexport did not write this file, so it stays as it is; remove it, or name another one under files"
        raise UnusablePath(str(path), reason)
    return site_content(kind, name, pages, site, before)


def _write(folder: Path, name: str, content: bytes, *, writes: bool) -> bool:
    if writes:
        files.make_folder((folder / name).parent, folder)
    return files.write(folder / name, content, writes=writes, root=folder)
