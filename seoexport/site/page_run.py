"""One page from disk to disk: what a worker does, whatever else goes on around it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from seoexport.errors import ChangedMeanwhile, FailingDisk, SeoexportError, UnusablePath
from seoexport.model import Site
from seoexport.site import files, temporaries
from seoexport.site.addresses import page_address
from seoexport.site.applied import Applied
from seoexport.site.below import has_page
from seoexport.site.content_index import ContentIndex
from seoexport.site.ledger import Entry
from seoexport.site.run_options import RunOptions
from seoexport.site.site_files import Kept, kept
from seoexport.site.state.noting import Left, Noting, remade
from seoexport.site.state.seen import seen
from seoexport.site.state.task import Note, Task
from seoexport.site.writing import Change, How, write

#: How often a page is done that somebody else changes meanwhile.
_TIMES = 3


class Done(NamedTuple):
    """What was done to a page, what files about the site need of it, and its change as text where that is asked for.

    `note` is what the next run is to remember of it. A page that came out as it `is_remembered` brings nothing for
    files about the site: that is remembered as well.
    """

    entry: Entry
    kept: Kept = Kept()
    change: str = ""
    disk_fails: bool = False
    note: Note | None = None
    is_remembered: bool = False


@dataclass(frozen=True, kw_only=True)
class PageRun:
    """What doing a page takes beside the page: the same for all pages of a run, given once to every worker.

    Called with a page below `source`, it writes the page below `target` and returns what was done.
    `contents` are the content files that pages were made of, as far as these are known.
    """

    source: Path
    target: Path
    site: Site
    options: RunOptions = field(default_factory=RunOptions)
    contents: ContentIndex = field(default_factory=ContentIndex)

    def __getstate__(self) -> dict[str, Any]:
        """Return what another process is given, where processes are not copies of this one: nothing that was cached."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @cached_property
    def known(self) -> Callable[[str], bool]:
        """What tells whether the site has a page at an address; it asks the disk once for each."""
        return cache(lambda url: has_page(url, self.source, self.site.base_url))

    @cached_property
    def noting(self) -> Noting | None:
        """What notes on what a page depends, where the next run is to remember it."""
        return Noting(self.site, self.known) if self.options.state and not self.options.removes else None

    def __call__(self, task: Task) -> Done:
        """Return what was done to a page. What goes wrong with one is told in its entry, and costs no other."""
        try:
            for _ in range(_TIMES - 1):
                with suppress(ChangedMeanwhile):
                    return self._done(task)
            return self._done(task)
        except UnusablePath as error:
            return Done(self._refusal(task.path, error.reason))
        except SeoexportError as error:
            reason = str(error)
        except MemoryError:
            raise  # whoever limits it knows what to say
        except Exception as error:  # noqa: BLE001 - a bug of ours on one page must not cost the user the others
            reason = f"internal error: {type(error).__name__}: {error}"
        return self.refused(task, reason)

    def refused(self, task: Task, reason: str) -> Done:
        """Return what there is to tell of a page that cannot be done; what stands elsewhere then is it as it was."""
        path = task.path
        if self.target != self.source and self.options.writes:
            try:
                files.copy(self.source / path, self.target / path, self.target)
            except UnusablePath as error:
                reason = f"{reason}; {error.reason}"
        return Done(self._refusal(path, reason))

    def clear_up(self, task: Task) -> None:
        """Remove what a process that ended in the midst of a page has left beside it."""
        temporaries.remove_left((self.target / task.path).parent)

    def module(self, task: Task) -> str:
        """Return what a page is done with, unless it probably comes out as it is remembered, or loses its block."""
        return "" if task.row or self.options.removes else "seoexport.site.one_page"

    def _refusal(self, path: str, reason: str) -> Entry:
        return Entry(path=path, url=self._url(path), outcome="refused", reason=reason)

    def _url(self, path: str) -> str:
        return page_address(Path(path), self.site.base_url)

    def _done(self, task: Task) -> Done:
        page, target = self.source / task.path, self.target / task.path
        before = seen(page)
        source = files.read(page)
        again = remade(source, task, asks_change=self.options.diffs)
        applied = again.applied if again else self._applied(source, page, task.path)
        of_page = kept(applied.sitemap, applied.page, applied.stub, self.site)._replace(misfit=applied.misfit)
        diff = self._diff(source, applied.content, task.path)
        try:
            change = self._written(page, target, source, applied.content)
        except ChangedMeanwhile:
            raise
        except UnusablePath as error:  # the site has the page all the same, as it was
            refused = replace(applied.entry, outcome="refused", reason=error.reason)
            return Done(refused, of_page, disk_fails=isinstance(error, FailingDisk))
        note = None
        if self.noting and (self.options.writes or not change.changed):
            note = self.noting.note(source, applied, Left(before, page, target, change), again)
        done = Done(applied.entry, of_page, diff, note=note, is_remembered=bool(again))
        if applied.entry.outcome != "left alone":
            told = applied.entry.reason
        elif applied.content != source:
            told = f"{applied.entry.reason}; the block that it had is taken out"
        else:
            return done
        reason = "; ".join(filter(None, (told, change.note))) or None
        entry = replace(applied.entry, outcome="written" if change.changed else "unchanged", reason=reason)
        return done._replace(entry=entry)

    def _applied(self, source: bytes, page: Path, path: str) -> Applied:
        if self.options.removes:
            from seoexport.site.removal import remove_from_page

            return remove_from_page(source, path=path, url=self._url(path))
        from seoexport.site.content import content_of
        from seoexport.site.one_page import apply_to_page

        found = self.contents.of(path)
        site, known = (self.noting.site, self.noting.known(found)) if self.noting else (self.site, self.known)
        made_of = content_of(found, page, self.source)
        if self.noting and made_of and made_of.front_matter:
            self.noting.pictures(made_of.front_matter.values, page.parent, self.source)
        return apply_to_page(
            source,
            path=path,
            url=self._url(path),
            site=site,
            known=known,
            made_of=made_of,
            checks=self.options.checks,
            is_article=not self.options.only_told or path in self.contents.told,
        )

    def _diff(self, before: bytes, after: bytes, path: str) -> str:
        """Return the change of a page as text where that is asked for."""
        if not self.options.diffs:
            return ""
        from seoexport.site.changes import change

        return change(before, after, path)

    def _written(self, page: Path, target: Path, source: bytes, content: bytes) -> Change:
        options = self.options
        how = How(
            root=self.target,
            writes=options.writes,
            force=options.force,
            durable=options.durable,
            syncs=options.syncs,
        )
        if target == page:
            return write(page, content, how, before=source) if content != source else Change(changed=False)
        if options.writes:
            files.make_folder(target.parent, self.target)
        return write(target, content, how, mode=files.mode(page))
