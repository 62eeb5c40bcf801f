"""One page from disk to disk: what a worker does, whatever else goes on around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from seoexport.errors import SeoexportError, UnusablePath
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import page_address
from seoexport.site.below import has_page
from seoexport.site.ledger import Entry
from seoexport.site.one_page import apply_to_page
from seoexport.site.run_options import RunOptions
from seoexport.site.site_files import Kept, kept
from seoexport.site.state.noting import Noting, Remade, remade
from seoexport.site.state.seen import ABSENT, Seen, seen
from seoexport.site.state.task import Note, Task


class Done(NamedTuple):
    """What was done to a page, what files about the site need of it, and its change as text where that is asked for.

    `note` is what the next run is to remember of it. A page that came out as it `is_remembered` brings nothing for
    files about the site: that is remembered as well.
    """

    entry: Entry
    kept: Kept = Kept()
    change: str = ""
    note: Note | None = None
    is_remembered: bool = False


class _Made(NamedTuple):
    """A page as it is to be, and what there is to say of it."""

    content: bytes
    entry: Entry
    kept: Kept = Kept()
    remade: Remade | None = None


@dataclass(frozen=True, kw_only=True)
class PageRun:
    """What doing a page takes beside the page: the same for all pages of a run, given once to every worker.

    Called with a page below `source`, it writes the page below `target` and returns what was done.
    """

    source: Path
    target: Path
    site: Site
    options: RunOptions = field(default_factory=RunOptions)

    @cached_property
    def known(self) -> Callable[[str], bool]:
        """What tells whether the site has a page at an address; it asks the disk once for each."""
        return cache(lambda url: has_page(url, self.source, self.site.base_url))

    @cached_property
    def noting(self) -> Noting | None:
        """What notes on what a page depends, where the next run is to remember it."""
        return Noting(self.site, self.known) if self.options.state and not self.options.removes else None

    def __call__(self, task: str | Task) -> Done:
        """Return what was done to a page. What goes wrong with one is told in its entry, and costs no other."""
        task = Task(task) if isinstance(task, str) else task
        url = page_address(Path(task.path), self.site.base_url)
        page, target = self.source / task.path, self.target / task.path
        try:
            return self._done(page, target, task, url)
        except UnusablePath as error:
            return Done(Entry(path=task.path, url=url, outcome="refused", reason=error.reason))
        except SeoexportError as error:
            reason = str(error)
        except Exception as error:  # noqa: BLE001 - a bug of ours on one page must not cost the user the others
            reason = f"internal error: {type(error).__name__}: {error}"
        return self._copied(page, target, Entry(path=task.path, url=url, outcome="refused", reason=reason))

    def _done(self, page: Path, target: Path, task: Task, url: str) -> Done:
        for _ in range(2):
            before = seen(page)
            source = files.read(page)
            made = self._made(source, task, url)
            now = seen(page)
            if now == before:
                return self._written(source, made, page, target, now)
            if now == ABSENT:
                raise UnusablePath(str(page), "the page was removed while it was done")
        raise UnusablePath(str(page), "the page changed while it was done, twice; run again when it is finished")

    def _made(self, source: bytes, task: Task, url: str) -> _Made:
        """Return a page as it is to be: as it is remembered where nothing changed that it depends on."""
        again = remade(source, task, asks_change=self.options.diffs)
        if again:
            return _Made(again.content, again.entry, remade=again)
        site, known = (self.noting.site, self.noting.known()) if self.noting else (self.site, self.known)
        applied = apply_to_page(source, path=task.path, url=url, site=site, known=known)
        return _Made(applied.content, applied.entry, kept(applied.sitemap, applied.page, applied.stub, self.site))

    def _written(self, source: bytes, made: _Made, page: Path, target: Path, now: Seen) -> Done:
        if target != page and self.options.writes:
            files.make_folder(target.parent)
        changed = made.content != source if target == page else True
        changed = changed and files.write(target, made.content, writes=self.options.writes)
        entry = made.entry
        if entry.outcome != "left alone":
            entry = replace(entry, outcome="written" if changed else "unchanged")
        note = None
        if self.noting and (self.options.writes or not changed):
            left = seen(target) if changed or target != page else now
            now = left if target == page else now
            note = self.noting.note(source, made.content, entry, (now, left), made.remade)
        return Done(entry, made.kept, note=note, is_remembered=made.remade is not None)

    def _copied(self, page: Path, target: Path, refused: Entry) -> Done:
        """Return the entry of a page that could not be done; what stands elsewhere then is the page as it was."""
        if target != page and self.options.writes:
            try:
                files.copy(page, target)
            except UnusablePath as error:
                return Done(replace(refused, reason=f"{refused.reason}; {error.reason}"))
        return Done(refused)
