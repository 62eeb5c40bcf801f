"""The day of a page's last change, from the first source of the configuration that knows it."""

from __future__ import annotations

from pathlib import Path

from seoexport.emitters.listing import is_after
from seoexport.emitters.sitemap import SitemapEntry
from seoexport.model import Date, Site
from seoexport.site.lastmod.git import GitDates
from seoexport.site.lastmod.record import Record


class LastChanges:
    """The sources for all pages of a site; `folder` is where its files are."""

    def __init__(self, folder: Path, site: Site) -> None:
        policy = site.sitemap
        self._folder, self._site, self._sources = folder, site, policy.lastmod
        self._git = GitDates(folder) if "git" in policy.lastmod else None
        of_content = "content" in policy.lastmod and policy.record
        self._record = Record(Path(policy.record or ""), site.today) if of_content else None

    @property
    def is_idle(self) -> bool:
        """Whether the page itself is the only source."""
        return self._git is None and self._record is None

    def dated(self, entry: SitemapEntry, path: str) -> SitemapEntry:
        """Return an entry with the last change of its page, whose file is `path` below the folder.

        A date of the future is none.
        """
        known = {"page": entry.lastmod, "content": self._of_content(entry)}
        for source in self._sources:
            date = self._of_git(path) if source == "git" else known[source]
            if date and not (self._site.today and is_after(date, self._site.today)):
                return entry._replace(lastmod=date)
        return entry._replace(lastmod=None)

    def _of_content(self, entry: SitemapEntry) -> Date | None:
        return self._record.day(entry.loc, entry.digest) if self._record and entry.digest else None

    def _of_git(self, path: str) -> Date | None:
        return self._git.of(self._folder / path) if self._git and path else None

    def write(self, *, writes: bool) -> str | None:
        """Write the record if there is one, and return its path if that changes it."""
        if self._record and self._record.write(writes=writes):
            return self._site.sitemap.record
        return None

    @property
    def problems(self) -> tuple[str, ...]:
        """Why a source knows nothing."""
        return (f"lastmod: {self._git.problem}",) if self._git and self._git.problem else ()
