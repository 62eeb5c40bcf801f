"""The whole-site job: our block into every page, the sitemap, and the line in robots.txt that names it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing, nullcontext
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from seoexport.config.generator import Settings
from seoexport.errors import UnusablePath
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.content_index import ContentFile, ContentIndex, content_index
from seoexport.site.development_build import looked_over
from seoexport.site.elsewhere import copy_others
from seoexport.site.ledger import Ledger, Tally
from seoexport.site.lock import only_run
from seoexport.site.overrides_used import idle
from seoexport.site.page_run import Done, PageRun
from seoexport.site.patience import Patience
from seoexport.site.pool import Limits, in_order
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
    generator: Settings | None = None,
    told_of: Mapping[str, ContentFile] = MappingProxyType({}),
) -> Ledger:
    """Put the block into every page of a built site, in place or into `out`, and write the files about the site.

    These are sitemap.xml, robots.txt and what the configuration asks for under `files`. Every byte outside our block
    stays as it was; a second run changes nothing. A page that cannot be read or written is left as it was, named in
    the ledger, and the others are done. `told` is called with what was done to each page, in the order of their paths;
    without `keeps` the ledger has no entries but counts alone, so that memory does not grow with the site. What the
    `generator` of the site is set to tells which content file a page was made of: its front matter then counts too.
    Of the pages `told_of`, by their paths, that is known already.

    Raises UnusablePath where there is no such folder, no page in it, no permission to write, or another run at work;
    DevelopmentBuild where the site was built for its author alone, unless that is forced; FailingDisk after a number of
    pages in a row that the disk did not take; NoWorkers where there can be none.
    """
    source, target = Path(folder), Path(out or folder)
    options = options or RunOptions()
    _refuse_unusable(source, target, options)
    suspicions = () if options.removes else looked_over(source, site, generator, forced=options.force)
    contents = content_index(generator) if generator and not options.removes else ContentIndex()
    contents = replace(contents, told=dict(told_of))
    run = PageRun(source=source, target=target, site=site, options=options, contents=contents)
    with only_run(target, seconds=options.lock_seconds) if options.writes else nullcontext():
        return _applied(run, told, Tally(keeps=keeps), suspicions)


def _applied(run: PageRun, told: Callable[[Done], None], tally: Tally, suspicions: tuple[str, ...]) -> Ledger:
    """Return what was done to the pages, and then to the files about the site."""
    refused = list(copy_others(run)) if run.target != run.source and run.options.writes else []
    patience = Patience(run.target)
    with remembering(run) as record:
        with closing(_pages_done(run, record.tasks())) as pages_done:
            for done in pages_done:
                tally.add(done.entry)
                record.add(done)
                told(done)
                patience.see(done)
        made = record.site_files()
    return tally.ledger(
        files=made.written,
        refused=(*refused, *made.refused),
        problems=(*suspicions, *idle(run.site, tally.overridden), *made.events, *made.problems, *record.problems),
    )


def _pages_done(run: PageRun, tasks: Iterable[Task | Done]) -> Generator[Done, None, None]:
    """Yield what was done to each page."""
    limits = Limits(run.options.page_seconds, run.options.page_bytes)
    return in_order(
        run,
        tasks,
        result=Done,
        jobs=run.options.jobs,
        lost=run.refused,
        died=run.clear_up,
        module=run.module,
        limits=limits,
    )


def _refuse_unusable(source: Path, target: Path, options: RunOptions) -> None:
    if not source.is_dir():
        reason = "this is a file, not a folder" if source.exists() else "there is no such folder"
        raise UnusablePath(str(source), reason)
    if next(page_files(source), None) is None:
        raise UnusablePath(str(source), f"there is no page in it; pages end in {' or '.join(files.PAGE_SUFFIXES)}")
    if target != source:
        if source.resolve() in (target.resolve(), *target.resolve().parents):
            raise UnusablePath(str(target), "the output folder lies inside the site")
        if target.resolve() in source.resolve().parents:
            raise UnusablePath(str(target), "the output folder holds the site itself; name another one")
        if options.writes:
            files.make_folder(target)
    if options.writes:
        files.refuse_read_only(target)
