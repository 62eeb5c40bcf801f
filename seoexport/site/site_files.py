"""The files about a whole site beside its pages: sitemap, robots.txt, and those that the configuration asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from seoexport.emitters.site_file import Asked, SiteFile, SitePage, Stub, Written
from seoexport.emitters.site_files import site_file
from seoexport.emitters.sitemap import SitemapEntry
from seoexport.errors import UnusablePath
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.lastmod.sources import MadeOf
from seoexport.site.sitemap_run import SitemapRun
from seoexport.site.taken_away import take_file, take_sitemaps


class Kept(NamedTuple):
    """What a run over the pages keeps of one for the files about all of them.

    `misfit` is why its address cannot stand in a sitemap.
    """

    listed: SitemapEntry | None = None
    page: SitePage | None = None
    stub: Stub | None = None
    misfit: str | None = None


class WrittenFiles(NamedTuple):
    """The names of the files that changed, why others could not be written, and what could not be written into them.

    `names` are those of all files that are as they should be, whether they changed or not.
    """

    written: tuple[str, ...]
    refused: tuple[str, ...]
    problems: tuple[str, ...]
    names: tuple[str, ...] = ()


def kept(listed: SitemapEntry | None, page: SitePage | None, stub: Stub | None, site: Site) -> Kept:
    """Return no more of a page than the configuration asks for: a site may have a hundred thousand."""
    if not site.files:
        return Kept(listed)
    of_graph = any(site_file(kind).of_graph for _, kind in site.files)
    return Kept(listed, page if of_graph or page is None else page._replace(graph=()), stub)


class SiteFiles:
    """The files about a site while its pages are done: each page is added, and then they are written.

    They are written into `folder`; the robots.txt to which lines are added is that in `source`, where the generator
    wrote the site. `made_of` tells of a page from which content file.
    """

    def __init__(self, folder: Path, site: Site, source: Path | None = None, made_of: MadeOf = lambda _: None) -> None:
        self._folder, self._site, self._source = folder, site, source or folder
        self._sitemaps = SitemapRun(folder, site, self._source, made_of)
        self._pages: list[Kept] = []
        self._misses_pages = False

    @property
    def depends_on_pages_alone(self) -> bool:
        """Whether the same pages give the same files on the same day."""
        return self._sitemaps.depends_on_pages_alone

    def add(self, page: Kept, path: str = "") -> None:
        """Note what the files need of a page, whose file is `path` below the folder of the site."""
        if page.listed:
            self._sitemaps.add(page.listed, path)
        elif page.misfit:
            self._sitemaps.refuse(page.misfit)
        if page.page or page.stub:
            self._pages.append(page._replace(listed=None))

    def miss(self) -> None:
        """Note that there is a page of which nothing is known: what says something of pages is not removed then."""
        self._misses_pages = True

    def write(self, *, writes: bool = True) -> WrittenFiles:
        """Write the files, and return which changed; without `writes`, which would.

        A file that somebody else made stays as it is: one is replaced only where it carries our mark. One of ours that
        would have nothing to say any more is removed.
        """
        written: list[str] = []
        refused: list[str] = []
        problems: list[str] = []
        names: list[str] = []
        try:
            written += self._sitemaps.write(writes=writes)
            if not (self._sitemaps or self._misses_pages):
                written += take_sitemaps(self._folder, self._site, writes=writes)
            problems += self._sitemaps.problems
            names += self._sitemaps.names
        except UnusablePath as error:
            refused.append(str(error))
        for name, kind, make in self._makers():
            try:
                made = make()
                problems += made.problems
                if made.content:
                    names.append(name)
                    if _write(self._folder, name, made.content, writes=writes):
                        written.append(name)
                elif not self._misses_pages:
                    written += take_file(self._folder, name, kind, self._site, writes=writes)
            except UnusablePath as error:
                refused.append(str(error))
        return WrittenFiles(tuple(dict.fromkeys(written)), tuple(refused), tuple(problems), tuple(names))

    def remove(self, *, writes: bool = True) -> WrittenFiles:
        """Take away our sitemaps, our lines in robots.txt, and what has our mark of the files of the configuration.

        Return which files that changes, or would without `writes`, and why others could not be changed.
        """
        folder, site = self._folder, self._site
        refused: list[str] = []
        changed: list[str] = []
        for taken in (
            take_sitemaps(folder, site, site.crawlers, writes=writes),
            *(take_file(folder, name, kind, site, writes=writes) for name, kind in site.files),
        ):
            try:
                changed += taken
            except UnusablePath as error:
                refused.append(str(error))
        return WrittenFiles(tuple(changed), tuple(refused), ())

    def _makers(self) -> Iterator[tuple[str, str, Callable[[], Written]]]:
        """Yield the name of each file, its kind, and what makes its content."""
        for name, kind in dict((("robots.txt", "robots"), *self._site.files)).items():
            yield name, kind, partial(self._made, name, kind)

    def _made(self, name: str, kind: str) -> Written:
        folder = self._source if kind == "robots" else self._folder
        before = _before(folder / name, kind, self._site)
        return site_content(kind, name, self._pages, self._site, before, has_sitemap=bool(self._sitemaps))


def site_content(
    kind: str, name: str, pages: Iterable[Kept], site: Site, before: bytes = b"", *, has_sitemap: bool = False
) -> Written:
    """Return what the file called `name` in the folder of the site is to hold; `before` is what it holds now.

    There is a sitemap where one of the pages is listed, or `has_sitemap` says so.
    """
    pages = tuple(pages)
    asked = Asked(
        site,
        site.base_url + quote(name),
        pages=[each.page for each in pages if each.page],
        stubs=[each.stub for each in pages if each.stub],
        before=before,
        has_sitemap=has_sitemap or any(each.listed for each in pages),
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


def _before(path: Path, kind: str, site: Site) -> bytes:
    """Return what stands in a file now. Raises UnusablePath for what somebody else made, and is to stay as it is."""
    before = files.read(path) if path.exists() else b""
    is_ours = site_file(kind).is_ours
    if before and is_ours and not is_ours(before, site):
        reason = "seoexport did not write this file, so it stays as it is; remove it, or name another one under files"
        raise UnusablePath(str(path), reason)
    return before


def _write(folder: Path, name: str, content: bytes, *, writes: bool) -> bool:
    if writes:
        files.make_folder((folder / name).parent, folder)
    return files.write(folder / name, content, writes=writes, root=folder)
