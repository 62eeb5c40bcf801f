"""A run's record: what it remembers of the one before, what it leaves for the next, and the files about the site."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from seoexport.site.page_run import Done, PageRun
from seoexport.site.site_files import SiteFiles, WrittenFiles
from seoexport.site.state.memory import Memory
from seoexport.site.state.task import Task
from seoexport.site.state.whole import whole_now
from seoexport.site.temporaries import remove_if_left
from seoexport.site.walk import Met, page_files
from seoexport.text import counted


class Record:
    """Which pages have to be done, and what the files about the site need of all of them."""

    def __init__(self, run: PageRun, memory: Memory | None) -> None:
        self._run, self._memory = run, memory
        self._files = self._begun()
        self._linked: list[str] = []

    @property
    def problems(self) -> tuple[str, ...]:
        """Why what was remembered could not be used or put down, and which pages are none but links to others."""
        of_memory = (self._memory.problem,) if self._memory and self._memory.problem else ()
        return (*of_memory, *self._of_links())

    def tasks(self) -> Iterator[Task | Done]:
        """Yield each page that has to be done, and what is remembered of the others, in the order of their paths."""
        met = Met(linked=self._linked.append)
        met = met._replace(unfinished=remove_if_left) if self._run.options.writes else met
        pages = page_files(self._run.source, met)
        return self._memory.tasks(pages) if self._memory else (Task(each.path) for each in pages)

    def add(self, done: Done) -> None:
        """Note what was done to a page."""
        if not done.is_remembered:
            self._files.add(done.kept, done.entry.path)
        if done.entry.outcome == "refused" and not any(done.kept):
            self._files.miss()
        if self._memory:
            self._memory.note(done)

    def site_files(self) -> WrittenFiles:
        """Write the files about the site, where a page or one of them changed, and return what became of them."""
        memory, run = self._memory, self._run
        if run.options.removes:
            return self._files.remove(writes=run.options.writes)
        if memory is None:
            return self._files.write(writes=run.options.writes)
        memory.flush(is_last=True)
        before = memory.whole()
        if before and before.holds(run.target, memory.pages, memory.today):
            return WrittenFiles((), (), before.problems)
        if memory.remembered:
            self._add_remembered(memory)
        written = self._files.write(writes=run.options.writes)
        if not written.refused and self._files.depends_on_pages_alone:
            memory.keep_whole(whole_now(run.target, written, memory.pages, memory.today))
        return written

    def _of_links(self) -> Iterator[str]:
        if self._linked:
            are = "is a link and was" if len(self._linked) == 1 else "are links and were"
            such = "" if len(self._linked) == 1 else "such as "
            yield f"{counted(len(self._linked), 'page')} {are} left alone: {such}{min(self._linked)}"

    def _begun(self) -> SiteFiles:
        run = self._run
        return SiteFiles(run.target, run.site, run.source, run.contents.path_of)

    def _add_remembered(self, memory: Memory) -> None:
        """Add the pages that were not done in this run; all are done again where something of one is lost."""
        for remembered in memory.kept():
            if remembered is None:
                self._files = self._begun()
                for page in page_files(self._run.source):
                    self._files.add(self._run(Task(page.path)).kept, page.path)
                return
            path, kept = remembered
            self._files.add(kept, path)


@contextmanager
def remembering(run: PageRun) -> Iterator[Record]:
    """Give the record of a run, and put down what was noted even where the run is broken off."""
    options = run.options
    memory = Memory(options.state, run) if options.state and not options.removes else None
    try:
        yield Record(run, memory)
    finally:
        if memory:
            memory.close()
