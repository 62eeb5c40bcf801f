"""`seoexport apply`: write the block into every page of a built site."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seoexport.cli import CLEAN, FINDINGS, PARTIAL, options

if TYPE_CHECKING:
    from seoexport.config.adoption import Adopted
    from seoexport.model import Site
    from seoexport.site.page_run import Done
    from seoexport.site.run_options import RunOptions


@click.command("apply")
@click.argument("folder", metavar="FOLDER")
@options.base_url
@options.config
@click.option("--out", metavar="FOLDER", help="Write the site with its blocks here, and leave FOLDER as it is.")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if anything would change.")
@click.option("--diff", is_flag=True, help="As --check, and print what would change on each page.")
@click.option("--dry-run", is_flag=True, help="Write nothing, and tell what would be done.")
@click.option("--remove", is_flag=True, help="Take our blocks out again: pages are then as they were made.")
@click.option(
    "--jobs",
    "-j",
    metavar="N",
    type=click.IntRange(1),
    help="So many worker processes; else one for each core, two at least.",
)
@click.option("--no-cache", is_flag=True, help="Do every page, and remember nothing of it.")
@click.option("--ledger", metavar="FILE", help="Write what was done to each page, and why, as JSON Lines.")
@click.option("--durable", is_flag=True, help="Sync folders as well as files, against a loss of power.")
@click.option("--force", is_flag=True, help="Replace read-only pages, and write into a development build.")
@click.option("--watch", is_flag=True, help="Go on, and do pages again as they change, until interrupted.")
@click.option("--verbose", "-v", is_flag=True, help="Tell of every page, and of each finding.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing of what went well.")
@options.approved_only
@options.fail_on
def COMMAND(base_url: str | None, config: str | None, approved_only: bool, watch: bool, **asked: Any) -> int:
    """Put head tags and structured data into every page of the built site in FOLDER.

    What a page already says is kept. Every byte outside the block stays as it was, and running it again changes
    nothing: pages that are as the last run left them are not opened. Writes sitemap.xml, its line and groups for
    crawlers in robots.txt, and what the config asks for under files.
    """
    generator = options.adopted_in(asked["folder"])
    site = options.site_from(config, base_url, built=asked["folder"], generator=generator)
    for note in options.notes_of(site, generator):
        options.warned(note)
    site = options.only_approved(site) if approved_only else site
    if watch:
        from seoexport.cli.watching import again_and_again

        run = partial(_run, site, generator, config=config, watch=True, **asked)
        return again_and_again(run, Path(asked["folder"]))
    return _run(site, generator, config=config, **asked)


def _run(site: Site, generator: Adopted | None, *, folder: str, out: str | None, fail_on: str, **asked: Any) -> int:
    """Do the site once, tell of it, and return what the command ends with."""
    from seoexport.cli.applied import Telling, Wanted
    from seoexport.cli.progress import Progress
    from seoexport.cli.stopping import stoppable
    from seoexport.site.application import apply

    wanted = _options(Path(out or folder), **asked)
    to_be_told = {name: asked.get(name, False) for name in ("verbose", "quiet", "diff", "watch")}
    telling = Telling(Wanted(writes=wanted.writes, removes=wanted.removes, fail_on=fail_on, **to_be_told))
    settings = generator.settings if generator else None
    with stoppable(), _ledger(asked["ledger"]) as noted, Progress(partial(_pages, folder)) as progress:

        def told(done: Done) -> None:
            telling.tell(done)
            noted(done)
            progress.step()

        ledger = apply(folder, site, out=out, options=wanted, told=told, keeps=False, generator=settings)
    telling.sum_up(ledger, out or folder)
    if ledger.count("refused") or ledger.refused:
        return PARTIAL
    would_change = (asked["check"] or asked["diff"]) and bool(ledger.count("written") or ledger.files)
    return FINDINGS if would_change or options.is_reached(fail_on, ledger.found) else CLEAN


def _pages(folder: str) -> int:
    from seoexport.site.walk import page_files

    return sum(1 for _ in page_files(Path(folder)))


def _ledger(file: str | None) -> AbstractContextManager[Callable[[Done], object]]:
    from seoexport.site.ledger_lines import ledger_file

    return ledger_file(Path(file)) if file else nullcontext(lambda _: None)


def _options(
    target: Path,
    *,
    config: str | None,
    check: bool,
    diff: bool,
    dry_run: bool,
    remove: bool,
    jobs: int | None,
    no_cache: bool,
    durable: bool,
    force: bool,
    **_: Any,
) -> RunOptions:
    from seoexport.site.run_options import RunOptions, default_jobs
    from seoexport.site.state.place import state_file

    return RunOptions(
        writes=not (check or diff or dry_run),
        removes=remove,
        diffs=diff,
        jobs=jobs or default_jobs(),
        durable=durable,
        force=force,
        state=None if no_cache or remove else state_file(target, Path(config) if config else None),
    )
