"""`seoexport check`: validate pages, ours or anybody's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seoexport.cli import FINDINGS, MISTAKE, PARTIAL, options

if TYPE_CHECKING:
    from seoexport.diagnostics import Diagnostic
    from seoexport.model import Site

#: Where pages stand of which nobody said it.
_ANYWHERE = "https://example.org/"


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
    from seoexport.errors import UnknownName
    from seoexport.reports import reports

    known = {report.name: report for report in reports()}
    if form not in known:
        raise UnknownName("report", form, tuple(known))
    site = _site(config, base_url, url)
    found: list[Diagnostic] = []
    read = unusable = 0
    for name, below in [pair for path in paths for pair in _pages(path)]:
        diagnostics = _checked(name, below, url, site, suffix)
        found += diagnostics or ()
        read, unusable = read + (diagnostics is not None), unusable + (diagnostics is None)
    if read:
        options.written(known[form].render(found))
    if unusable:
        return PARTIAL if read else MISTAKE
    return FINDINGS if options.is_reached(fail_on, found) else 0


def _site(config: str | None, base_url: str | None, url: str | None) -> Site:
    from seoexport.errors import NoBaseUrl

    try:
        return options.site_from(config, base_url, url)
    except NoBaseUrl:
        return options.site_from(config, _ANYWHERE, url)


def _pages(path: str) -> Iterator[tuple[str, Path | None]]:
    """Yield the pages that an argument stands for, each with its path below the folder that was named."""
    from seoexport.errors import UnusablePath
    from seoexport.extractor import CONTENT_SUFFIXES
    from seoexport.site import files

    if path == options.STDIN:
        yield path, None
    elif Path(path).is_dir():
        pages = files.pages(Path(path))
        content = () if pages else _content_files(Path(path))
        if not pages and not content:
            raise UnusablePath(
                path, f"there is no page in it; pages end in {', '.join(files.PAGE_SUFFIXES + CONTENT_SUFFIXES)}"
            )
        for page in pages:
            yield str(page), page.relative_to(path)
        for page in content:
            yield str(page), None
    else:
        yield path, None


def _content_files(folder: Path) -> list[Path]:
    """Return the content files of a folder without built pages, sorted by path; hidden folders are not entered."""
    from seoexport.extractor import CONTENT_SUFFIXES
    from seoexport.site import files

    found = (path for path in files.all_files(folder) if path.suffix.lower() in CONTENT_SUFFIXES)
    return [path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)]


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
