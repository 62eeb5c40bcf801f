"""The day of a page's last change, from the first source of the configuration that knows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from seoexport.emitters.listing import is_after
from seoexport.emitters.sitemap import SitemapEntry
from seoexport.model import Date, Site
from seoexport.site.lastmod.git import GitDates
from seoexport.site.lastmod.record import Record

MadeOf: TypeAlias = Callable[[str], Path | None]


class LastChanges:
    """The sources for all pages of a site.

    `folder` is where its generator writes its files, and `made_of` tells of a page's path below it where the content
    file is.
    """

    def __init__(self, folder: Path, site: Site, made_of: MadeOf = lambda _: None) -> None:
        policy = site.sitemap
        self._made_of = made_of
        self._git_of_content: GitDates | None = None
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
        """Return the day on which the content file of a page was committed, else that of the page itself."""
        if not (self._git and path):
            return None
        content = self._made_of(path)
        if content and self._git_of_content is None:
            self._git_of_content = GitDates(content.parent)
        known = self._git_of_content.of(content) if content and self._git_of_content else None
        return known or self._git.of(self._folder / path)

    def write(self, *, writes: bool) -> str | None:
        """Write the record if there is one, and return its path if that changes it."""
        if self._record and self._record.write(writes=writes):
            return self._site.sitemap.record
        return None

    @property
    def problems(self) -> tuple[str, ...]:
        """Why a source knows nothing."""
        asked = (self._git_of_content, self._git)
        return tuple(dict.fromkeys(f"lastmod: {each.problem}" for each in asked if each and each.problem))
