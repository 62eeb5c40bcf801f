"""`seoexport apply`: write the block into every page of a built site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from seoexport.cli import FINDINGS, PARTIAL, options
from seoexport.text import counted, one_line

if TYPE_CHECKING:
    from seoexport.site.ledger import Entry, Ledger, Outcome


@click.command("apply")
@click.argument("folder", metavar="FOLDER")
@options.base_url
@options.config
@click.option("--out", metavar="FOLDER", help="Write the site with its blocks here, and leave FOLDER as it is.")
@click.option("--quiet", is_flag=True, help="Say nothing of pages that went well.")
@options.approved_only
@options.fail_on
def COMMAND(
    folder: str,
    base_url: str | None,
    config: str | None,
    out: str | None,
    quiet: bool,
    approved_only: bool,
    fail_on: str,
) -> int:
    """Put head tags and structured data into every page of the built site in FOLDER.

    What a page already says is kept. Every byte outside the block stays as it was; running it again changes
    nothing. Writes sitemap.xml, its line and groups for crawlers in robots.txt, and what the config asks for
    under files.
    """
    from seoexport.site.application import apply

    site = options.site_from(config, base_url)
    site = options.only_approved(site) if approved_only else site
    ledger = apply(folder, site, out=out, told=lambda done: _tell(done.entry, quiet=quiet), keeps=False)
    options.written(_summary(ledger, out or folder))
    for reason in (*ledger.problems, *ledger.refused):
        options.warned(reason)
    if ledger.count("refused") or ledger.refused:
        return PARTIAL
    return FINDINGS if options.is_reached(fail_on, ledger.found) else 0


def _tell(entry: Entry, *, quiet: bool) -> None:
    if not quiet or entry.outcome == "refused":
        kept = f"kept its own {', '.join(entry.left_out)}" if entry.left_out else None
        notes = "; ".join(filter(None, (entry.reason, kept)))
        options.written(
            one_line(f"{entry.outcome:11} {entry.path}{'  (' if notes else ''}{notes}{')' if notes else ''}")
        )
    for each in entry.diagnostics:
        if each.severity != "info" and not quiet:
            options.written(one_line(f"  {each.severity}: {each.message} ({each.rule})"))


def _summary(ledger: Ledger, folder: str) -> str:
    outcomes: tuple[Outcome, ...] = ("written", "unchanged", "left alone", "refused")
    counts = ", ".join(f"{number} {outcome}" for outcome in outcomes if (number := ledger.count(outcome)))
    files = f"; wrote {', '.join(ledger.files)}" if ledger.files else ""
    pages = counted(sum(ledger.outcomes.values()), "page")
    return f"{pages} in {folder}: {counts}; {ledger.listed} in the sitemap{files}"
