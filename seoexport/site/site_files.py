"""The files about a whole site beside its pages: sitemap, robots.txt, and those that the configuration asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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
from seoexport.site.robots_line import remove_line, without_line
from seoexport.site.sitemap_run import SitemapRun
from seoexport.site.sitemaps import on_disk
from seoexport.site.sitemaps.files_of_site import INDEX


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

    `names` are those of all files that are as they should be, whether they changed or not. `events` are what there is
    to tell of this run alone; problems are told again in every run, until they are mended.
    """

    written: tuple[str, ...]
    refused: tuple[str, ...]
    problems: tuple[str, ...]
    names: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


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
        self._sitemaps = SitemapRun(folder, site)
        self._pages: list[Kept] = []

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

    def write(self, *, writes: bool = True) -> WrittenFiles:
        """Write the files, and return which changed; without `writes`, which would.

        A file that somebody else made stays as it is: one is replaced only where it carries our mark.
        """
        written: list[str] = []
        refused: list[str] = []
        problems: list[str] = []
        names: list[str] = []
        events: list[str] = []
        try:
            written += self._sitemaps.write(writes=writes)
            problems += self._sitemaps.problems
            names += self._sitemaps.names
            events += self._sitemaps.events
        except UnusablePath as error:
            refused.append(str(error))
        for name, make in _makers(self._folder, self._site, self._pages, has_sitemap=bool(self._sitemaps)):
            try:
                made = make()
                problems += made.problems
                if made.content:
                    names.append(name)
                    if _write(self._folder, name, made.content, writes=writes):
                        written.append(name)
            except UnusablePath as error:
                refused.append(str(error))
        return WrittenFiles(tuple(written), tuple(refused), tuple(problems), tuple(names), tuple(events))

    def remove(self, *, writes: bool = True) -> WrittenFiles:
        """Take away our sitemaps and our line in robots.txt, and return which files that changes."""
        refused: list[str] = []
        changed: list[str] = []
        try:
            changed += on_disk.remove(self._folder, writes=writes)
            if INDEX in changed and remove_line(
                self._folder / "robots.txt", self._site.base_url + INDEX, writes=writes
            ):
                changed.append("robots.txt")
        except UnusablePath as error:
            refused.append(str(error))
        return WrittenFiles(tuple(changed), tuple(refused), ())


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


def stands(theirs: Path, ours: Path, site: Site) -> bool:
    """Return whether a file is what we made of theirs, a sitemap in place of it, or robots.txt with our line."""
    if not ours.is_file():
        return False
    if ours.name == "robots.txt":
        return without_line(files.read(ours), site.base_url + INDEX) == files.read(theirs)
    return on_disk.is_named_like_ours(ours.name) and on_disk.is_ours(ours)


def printed(kind: SiteFile, name: str | None, folder: Path, pages: Iterable[Kept], site: Site) -> Written:
    """Return a file for the site in a folder, without writing it.

    It is called `name`, or as the configuration calls the first of its kind, or as such files are called.
    """
    configured = (each for each, of_kind in site.files if of_kind == kind.name)
    called = name or next(configured, kind.file_name)
    path = folder / called
    before = files.read(path) if kind.is_ours is None and path.exists() else b""
    return site_content(kind.name, called, pages, site, before)


def _makers(
    folder: Path, site: Site, pages: Sequence[Kept], *, has_sitemap: bool
) -> Iterator[tuple[str, Callable[[], Written]]]:
    """Yield the name of each file and what makes its content."""
    for name, kind in dict((("robots.txt", "robots"), *site.files)).items():
        before = partial(_before, folder / name, kind, site)
        yield name, partial(_made, before, kind, name, pages, site, has_sitemap=has_sitemap)


def _made(
    before: Callable[[], bytes], kind: str, name: str, pages: Sequence[Kept], site: Site, *, has_sitemap: bool
) -> Written:
    return site_content(kind, name, pages, site, before(), has_sitemap=has_sitemap)


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
