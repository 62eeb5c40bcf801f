"""`seoexport check`: validate pages and sitemaps, ours or anybody's."""

from __future__ import annotations

from pathlib import Path

import click

from seoexport.cli import CLEAN, FINDINGS, MISTAKE, PARTIAL, checks, options
from seoexport.model import Checks


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
    fail_on: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    baseline: str | None,
    write_baseline: bool,
    fix: bool,
    diff: bool,
    formats: tuple[str, ...],
) -> int:
    """Say what is wrong with pages: files, folders of pages or of content files, sitemaps, or - for standard input.

    Of a folder that has built pages, these are checked, then what they, its sitemaps and robots.txt say together.
    Without a base URL a folder's site stands where the canonical link of its home page says, and else, as pages do, at
    https://example.org/.
    """
    from seoexport.cli import reporting
    from seoexport.cli.checked import check_paths
    from seoexport.cli.fixing import mend, show_differences
    from seoexport.cli.pages import example_site
    from seoexport.reports import Results

    wanted = reporting.destinations(formats)
    shown = reporting.Shown(wanted)
    site = checks.with_rules(example_site(config, base_url, url, paths), select, ignore, extend_select)
    asked = site.checks or Checks()
    if diff:
        return show_differences(paths, site, url)
    if fix:
        mend(paths, site, url)
    found, read, unusable = check_paths(paths, site, url, suffix, shown)
    known = Path(baseline or asked.baseline or checks.BASELINE)
    if write_baseline:
        checks.write_baseline(found, known)
        return PARTIAL if unusable else CLEAN
    if baseline or asked.baseline:
        found = checks.unknown_findings(found, known)
    if read:
        reporting.tell(Results(diagnostics=found, pages=read, previews=shown.previews), wanted)
    if unusable:
        return PARTIAL if read else MISTAKE
    return (
        FINDINGS
        if options.is_reached(fail_on or asked.fail_on or "error", (each.severity for each in found))
        else CLEAN
    )
