"""`seoexport check`: validate pages, ours or anybody's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from seoexport.cli import CLEAN, FINDINGS, MISTAKE, PARTIAL, checks, fixing, options
from seoexport.model import Checks, Site

if TYPE_CHECKING:
    from seoexport.diagnostics import Diagnostic


@click.command("check")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@options.base_url
@options.url
@options.config
@options.suffix
@checks.selecting
@click.option(
    "--fail-on",
    type=click.Choice(("error", "warning", "info", "never")),
    help="Exit with 1 where something at least as bad is found; otherwise as the config says, else error.",
)
@click.option("--fix", is_flag=True, help="Mend in the JSON-LD of built pages what is certain, and report the rest.")
@click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing.")
@click.option("--format", "form", default="text", show_default=True, help="The form of the report: text or json.")
def COMMAND(
    paths: tuple[str, ...],
    base_url: str | None,
    url: str | None,
    config: str | None,
    suffix: str,
    fail_on: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    baseline: str | None,
    write_baseline: bool,
    fix: bool,
    diff: bool,
    form: str,
) -> int:
    """Say what is wrong with pages: files, folders of built pages or of content files, or - for standard input.

    Of a folder that has built pages, these are checked, then what they, its sitemaps and robots.txt say together.
    Without a base URL, they stand where the canonical link of the folder's home page says; pages without such a home
    page are read as those of https://example.org/.
    """
    from seoexport.cli.pages import example_site, pages
    from seoexport.errors import UnknownName
    from seoexport.reports import Results, reports

    known = {report.name: report for report in reports()}
    if form not in known:
        raise UnknownName("report", form, tuple(known))
    site = checks.with_rules(example_site(config, base_url, url), select, ignore, extend_select)
    wanted = site.checks or Checks()
    if (fix or diff) and options.STDIN in paths:
        raise click.UsageError("--fix and --diff need files; standard input cannot be mended")
    named = [pair for path in paths for pair in pages(path)] if fix or diff else []
    if diff:
        return FINDINGS if fixing.show_differences(named, site, url) else CLEAN
    if fix:
        fixing.fix_pages(named, site, url)
    found: Sequence[Diagnostic] = []
    read = unusable = 0
    for path in paths:
        of_path = _of_folder(path, site) if Path(path).is_dir() else _of_file(path, url, site, suffix)
        found = [*found, *of_path.diagnostics]
        read, unusable = read + of_path.read, unusable + of_path.unusable
    known_findings = Path(baseline or wanted.baseline or checks.BASELINE)
    if write_baseline:
        checks.write_baseline(found, known_findings)
        return PARTIAL if unusable else CLEAN
    if baseline or wanted.baseline:
        found = checks.unknown_findings(found, known_findings)
    if read:
        options.written(known[form].render(Results(diagnostics=found, pages=read)))
    if unusable:
        return PARTIAL if read else MISTAKE
    return FINDINGS if options.is_reached(fail_on or wanted.fail_on or "error", found) else CLEAN


class _Checked(NamedTuple):
    """What was found, in how many pages, and how many others could not be read."""

    diagnostics: Sequence[Diagnostic]
    read: int
    unusable: int


def _of_folder(path: str, site: Site) -> _Checked:
    """Return what is wrong with the pages of a folder; which cannot be read is told on standard error."""
    from seoexport.cli.pages import ANYWHERE
    from seoexport.site.checking import check_folder
    from seoexport.site.stated_base import stated_base

    if site.base_url == ANYWHERE and (stated := stated_base(Path(path))):
        site = replace(site, base_url=stated)
    read: list[Path] = []
    unusable: list[str] = []
    diagnostics = list(check_folder(Path(path), site, Path.cwd(), done=read.append, refused=unusable.append))
    for reason in unusable:
        options.warned(reason)
    return _Checked(diagnostics, len(read), len(unusable))


def _of_file(name: str, url: str | None, site: Site, suffix: str) -> _Checked:
    """Return what is wrong with one page; that it cannot be read is told on standard error."""
    from seoexport.checker import check_source
    from seoexport.cli.article import address_of, naming, source_from
    from seoexport.errors import SeoexportError

    suffix = suffix if name == options.STDIN else Path(name).suffix
    shown = "standard input" if name == options.STDIN else name
    try:
        with naming(name):
            source = source_from(name, suffix)
            address = url or address_of(name, source, site)
            found = check_source(source, url=address, site=site, suffix=suffix)
            return _Checked([replace(each, source=shown) for each in found], 1, 0)
    except SeoexportError as error:
        options.warned(str(error))
        return _Checked((), 0, 1)
