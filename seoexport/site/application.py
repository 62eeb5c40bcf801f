"""The whole-site job: our block into every page, the sitemap, and the line in robots.txt that names it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from seoexport.errors import UnusablePath
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import page_address
from seoexport.site.ledger import Entry, Ledger, Tally
from seoexport.site.overrides_used import idle
from seoexport.site.page_run import Done, PageRun
from seoexport.site.pool import in_order
from seoexport.site.run_options import RunOptions
from seoexport.site.state.record import remembering
from seoexport.site.state.task import Task
from seoexport.site.walk import page_files


def apply(
    folder: str | Path,
    site: Site,
    *,
    out: str | Path | None = None,
    options: RunOptions | None = None,
    told: Callable[[Done], None] = lambda _: None,
    keeps: bool = True,
) -> Ledger:
    """Put the block into every page of a built site, in place or into `out`, and write the files about the site.

    These are sitemap.xml, robots.txt and what the configuration asks for under `files`. Every byte outside our block
    stays as it was; a second run changes nothing. A page that cannot be read or written is left as it was, named in
    the ledger, and the others are done. `told` is called with what was done to each page, in the order of their paths;
    without `keeps` the ledger has no entries but counts alone, so that memory does not grow with the site.

    Raises UnusablePath where there is no such folder, no page in it, or no permission to write.
    """
    source, target = Path(folder), Path(out or folder)
    options = options or RunOptions()
    _refuse_unusable(source, target, options)
    refused = list(_copy_others(source, target)) if target != source and options.writes else []
    run = PageRun(source=source, target=target, site=site, options=options)
    tally = Tally(keeps=keeps)
    with remembering(run) as record:
        for done in _pages_done(run, record.tasks()):
            tally.add(done.entry)
            record.add(done)
            told(done)
        made = record.site_files()
    return tally.ledger(
        files=made.written,
        refused=(*refused, *made.refused),
        problems=(*idle(site, tally.overridden), *made.problems, *record.problems),
    )


def _pages_done(run: PageRun, tasks: Iterable[Task | Done]) -> Iterator[Done]:
    """Yield what was done to each page."""

    def lost(task: Task, reason: str) -> Done:
        url = page_address(Path(task.path), run.site.base_url)
        return Done(Entry(path=task.path, url=url, outcome="refused", reason=reason))

    return in_order(run, tasks, result=Done, jobs=run.options.jobs, lost=lost)


def _refuse_unusable(source: Path, target: Path, options: RunOptions) -> None:
    if not source.is_dir():
        reason = "this is a file, not a folder" if source.exists() else "there is no such folder"
        raise UnusablePath(str(source), reason)
    if next(page_files(source), None) is None:
        raise UnusablePath(str(source), f"there is no page in it; pages end in {' or '.join(files.PAGE_SUFFIXES)}")
    if target != source:
        if source.resolve() in (target.resolve(), *target.resolve().parents):
            raise UnusablePath(str(target), "the output folder lies inside the site")
        if options.writes:
            files.make_folder(target)
    if options.writes:
        files.refuse_read_only(target)


def _copy_others(source: Path, target: Path) -> Iterator[str]:
    """Copy what is no page, links as links; yield why something could not be copied."""
    pages = {source / each.path for each in page_files(source)}
    for path in (*files.all_files(source), *files.links(source)):
        if path not in pages:
            try:
                files.copy(path, target / path.relative_to(source))
            except UnusablePath as error:
                yield str(error)
