"""`seoexport check`: validate pages, ours or anybody's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from seoexport.cli import FINDINGS, MISTAKE, PARTIAL, options

if TYPE_CHECKING:
    from seoexport.cli.reporting import Shown
    from seoexport.diagnostics import Diagnostic
    from seoexport.model import Site


@click.command("check")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@options.base_url
@options.url
@options.config
@options.suffix
@options.fail_on
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="NAME[=FILE]",
    help="The report: concise, github, gitlab, html, json, jsonl, junit, markdown, sarif or text (default); "
    "into FILE where one is named. May be given several times.",
)
def COMMAND(
    paths: tuple[str, ...],
    base_url: str | None,
    url: str | None,
    config: str | None,
    suffix: str,
    fail_on: str,
    formats: tuple[str, ...],
) -> int:
    """Say what is wrong with pages: files, folders of built pages or of content files, or - for standard input.

    Of a folder that has built pages, these are checked. Without a base URL the pages are read as those of https://example.org/.
    """
    from seoexport.cli import reporting
    from seoexport.cli.pages import example_site, pages
    from seoexport.cli.progress import followed
    from seoexport.reports import Results

    wanted = reporting.destinations(formats)
    shown = reporting.Shown(wanted)
    site = example_site(config, base_url, url)
    found: list[Diagnostic] = []
    read: list[str] = []
    named = [pair for path in paths for pair in pages(path)]
    for name, below in followed(named):
        diagnostics = _checked(name, below, url, site, suffix, shown)
        if diagnostics is not None:
            found += diagnostics
            read.append(_shown(name))
    if read:
        reporting.tell(Results(diagnostics=found, pages=read, previews=shown.previews), wanted)
    if len(read) < len(named):
        return PARTIAL if read else MISTAKE
    return FINDINGS if options.is_reached(fail_on, found) else 0


def _checked(
    name: str, below: Path | None, url: str | None, site: Site, suffix: str, shown: Shown
) -> tuple[Diagnostic, ...] | None:
    """Return what is wrong with one page, or None where it cannot be read, which is told on standard error."""
    from seoexport.checker import diagnostics, source_view
    from seoexport.cli.article import address_of, naming, source_from
    from seoexport.errors import SeoexportError
    from seoexport.site.addresses import page_address
    from seoexport.validator.preview import preview_of

    suffix = suffix if name == options.STDIN else Path(name).suffix
    try:
        with naming(name):
            source = source_from(name, suffix)
            address = url or (page_address(below, site.base_url) if below else address_of(name, source, site))
            view = source_view(source, address, site, suffix)
            found = diagnostics(view, source=_shown(name))
    except SeoexportError as error:
        options.warned(str(error))
        return None
    if shown.wanted:
        shown.add(preview_of(view, _shown(name)), found=bool(found))
    return found


def _shown(name: str) -> str:
    return "standard input" if name == options.STDIN else name
