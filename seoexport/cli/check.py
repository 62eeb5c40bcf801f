"""`seoexport check`: validate pages, ours or anybody's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from seoexport.cli import FINDINGS, MISTAKE, PARTIAL, options

if TYPE_CHECKING:
    from seoexport.diagnostics import Diagnostic
    from seoexport.model import Site


@click.command("check")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@options.base_url
@options.url
@options.config
@options.suffix
@options.fail_on
@click.option("--format", "form", default="text", show_default=True, help="The form of the report: text or json.")
def COMMAND(
    paths: tuple[str, ...],
    base_url: str | None,
    url: str | None,
    config: str | None,
    suffix: str,
    fail_on: str,
    form: str,
) -> int:
    """Say what is wrong with pages: files, folders of built pages or of content files, or - for standard input.

    Of a folder that has built pages, these are checked, then what they, its sitemaps and robots.txt say together.
    Without a base URL the pages are read as those of https://example.org/.
    """
    from seoexport.cli.pages import example_site
    from seoexport.errors import UnknownName
    from seoexport.reports import Results, reports

    known = {report.name: report for report in reports()}
    if form not in known:
        raise UnknownName("report", form, tuple(known))
    site = example_site(config, base_url, url)
    found: list[Diagnostic] = []
    read = unusable = 0
    for path in paths:
        of_path = _of_folder(path, site) if Path(path).is_dir() else _of_file(path, url, site, suffix)
        found += of_path.diagnostics
        read, unusable = read + of_path.read, unusable + of_path.unusable
    if read:
        options.written(known[form].render(Results(diagnostics=found, pages=read)))
    if unusable:
        return PARTIAL if read else MISTAKE
    return FINDINGS if options.is_reached(fail_on, found) else 0


class _Checked(NamedTuple):
    """What was found, in how many pages, and how many others could not be read."""

    diagnostics: Sequence[Diagnostic]
    read: int
    unusable: int


def _of_folder(path: str, site: Site) -> _Checked:
    """Return what is wrong with the pages of a folder; which cannot be read is told on standard error."""
    from seoexport.site.checking import check_folder

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
