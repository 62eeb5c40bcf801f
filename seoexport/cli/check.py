"""`seoexport check`: validate pages, ours or anybody's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

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

    Of a folder that has built pages, these are checked. Without a base URL the pages are read as those of https://example.org/.
    """
    from seoexport.cli.pages import example_site, pages
    from seoexport.errors import UnknownName
    from seoexport.reports import Results, reports

    known = {report.name: report for report in reports()}
    if form not in known:
        raise UnknownName("report", form, tuple(known))
    site = example_site(config, base_url, url)
    found: list[Diagnostic] = []
    read = unusable = 0
    for name, below in [pair for path in paths for pair in pages(path)]:
        diagnostics = _checked(name, below, url, site, suffix)
        found += diagnostics or ()
        read, unusable = read + (diagnostics is not None), unusable + (diagnostics is None)
    if read:
        options.written(known[form].render(Results(diagnostics=found, pages=read)))
    if unusable:
        return PARTIAL if read else MISTAKE
    return FINDINGS if options.is_reached(fail_on, found) else 0


def _checked(name: str, below: Path | None, url: str | None, site: Site, suffix: str) -> list[Diagnostic] | None:
    """Return what is wrong with one page, or None where it cannot be read, which is told on standard error."""
    from seoexport.checker import check_source
    from seoexport.cli.article import address_of, naming, source_from
    from seoexport.errors import SeoexportError
    from seoexport.site.addresses import page_address

    suffix = suffix if name == options.STDIN else Path(name).suffix
    shown = "standard input" if name == options.STDIN else name
    try:
        with naming(name):
            source = source_from(name, suffix)
            address = url or (page_address(below, site.base_url) if below else address_of(name, source, site))
            return [replace(each, source=shown) for each in check_source(source, url=address, site=site, suffix=suffix)]
    except SeoexportError as error:
        options.warned(str(error))
        return None
