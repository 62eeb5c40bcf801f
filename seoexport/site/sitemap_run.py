"""The sitemaps of a site during a run: pages are added as they are done, and then the files are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from seoexport.emitters.sitemap import SitemapEntry
from seoexport.model import Site
from seoexport.site.lastmod.sources import LastChanges, MadeOf
from seoexport.site.sitemap_files import robots_file
from seoexport.site.sitemaps import on_disk
from seoexport.site.sitemaps.files_of_site import INDEX, File, Sitemaps

#: So many pages that cannot stand in a sitemap are named; of the others there is the number.
_MOST_NAMED = 20


class SitemapRun:
    """The sitemaps in the folder of a site, and what there is to tell of them; `names` are those of the files.

    `source` is where the generator wrote its pages and the robots.txt that will stand beside them, `made_of` tells of a
    page from which content file.
    """

    def __init__(self, folder: Path, site: Site, source: Path | None = None, made_of: MadeOf = lambda _: None) -> None:
        self._folder = folder
        self._sitemaps = Sitemaps(site)
        self._changes = LastChanges(source or folder, site, made_of)
        self._robots = robots_file(source or folder)
        self._foreign = on_disk.foreign_locs(folder) if folder.is_dir() else set()
        self._had = len(self._foreign)
        self._misfits: list[str] = []
        self._number_of_misfits = 0
        self._disallowed: list[str] = []
        self._number_disallowed = 0
        self.names: list[str] = []

    def __bool__(self) -> bool:
        """Return whether there is a page in the sitemap."""
        return bool(self._sitemaps)

    def add(self, entry: SitemapEntry, path: str) -> None:
        """Add a page, whose file is `path` below the folder of the site."""
        if self._robots and not self._robots.allows(entry.loc):
            self._number_disallowed += 1
            self._disallowed = self._disallowed or [entry.loc]
        if self._foreign:
            self._foreign.discard(entry.loc.encode("ascii"))
        self._sitemaps.add(entry if self._changes.is_idle else self._changes.dated(entry, path))

    def refuse(self, reason: str) -> None:
        """Note a page whose address cannot stand in a sitemap."""
        self._number_of_misfits += 1
        if len(self._misfits) < _MOST_NAMED:
            self._misfits.append(f"{INDEX}: {reason}")

    def write(self, *, writes: bool) -> Iterator[str]:
        """Write the files, and yield the names of those that change. A site without a page to list has none."""
        if not self:
            return
        yield from on_disk.write(self._folder, self._made(), writes=writes)
        if record := self._changes.write(writes=writes):
            yield record

    def _made(self) -> Iterator[File]:
        for file in self._sitemaps.files():
            self.names.append(file.name)
            yield file

    @property
    def depends_on_pages_alone(self) -> bool:
        """Whether the same pages give the same files on the same day: no repository and no record is asked."""
        return self._changes.is_idle

    @property
    def problems(self) -> Iterator[str]:
        """Yield what could not be written, and what a person should know, once the files are written."""
        yield from self._misfits
        if (more := self._number_of_misfits - len(self._misfits)) > 0:
            yield f"{INDEX}: so are {more} more pages left out for their addresses"
        if self._disallowed:
            pages = "page is" if self._number_disallowed == 1 else "pages are"
            number, example = self._number_disallowed, self._disallowed[0]
            yield f"{INDEX}: {number} {pages} in it that robots.txt disallows, such as {example}"
        yield from self._changes.problems
        yield from self._sitemaps.problems
        if self and self._foreign:
            example = min(self._foreign).decode("utf-8", "replace")
            yield (
                f"{INDEX}: somebody else's was replaced; {len(self._foreign)} of its {self._had} addresses are not in "
                f"ours, such as {example}"
            )
