"""`seoexport medical due`: the pages whose review is older than the threshold of their type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from seoexport.cli import CLEAN, FINDINGS, MISTAKE, PARTIAL, options

if TYPE_CHECKING:
    import datetime as dt

    from seoexport.medical.due import Due
    from seoexport.model import Site


@click.command("due")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@options.base_url
@options.config
@click.option(
    "--within", metavar="DAYS", type=click.IntRange(min=0), default=0, help="Also what is due in so many days."
)
@click.option("--all", "everything", is_flag=True, help="Also what is not due yet, and when it will be.")
@click.option("--format", "form", default="text", show_default=True, help="The form of the list: text, csv or ics.")
def COMMAND(
    paths: tuple[str, ...], base_url: str | None, config: str | None, within: int, everything: bool, form: str
) -> int:
    """List the pages in PATH whose review is due: files, or folders of built pages or of content files.

    Health pages are reviewed every three years, those on medicines every year; medical.review_months in the config says
    otherwise by type or path. Exits with 1 where a review is overdue or was never done.
    """
    from seoexport.errors import UnknownName
    from seoexport.reports.reviews import review_reports

    known = {report.name: report for report in review_reports()}
    if form not in known:
        raise UnknownName("report", form, tuple(known))
    site = options.site_from(config, base_url)
    today = _today(site)
    pages, read, refused = _read(paths, site)
    if not read:
        return MISTAKE
    shown = [page for page in pages if everything or _is_within(page, today, within)]
    options.written(known[form].render(sorted(shown, key=_by_day), today))
    if refused:
        return PARTIAL
    return FINDINGS if any(_is_within(page, today, -1) for page in shown) else CLEAN


def _today(site: Site) -> dt.date:
    from seoexport.dates import day_of

    if site.today is None:
        raise AssertionError("the configuration states the day")
    return day_of(site.today)


def _read(paths: tuple[str, ...], site: Site) -> tuple[list[Due], int, int]:
    """Return the pages that are reviewed, how many were read, and how many could not be, each told on standard error.

    A draft is no page yet.
    """
    from seoexport.cli.pages import article_of, pages
    from seoexport.medical.due import due

    found: list[Due] = []
    articles = [(name, article_of(name, below, site)) for path in paths for name, below in pages(path)]
    for name, article in articles:
        if article and not article.draft and (page := due(article, site.medical, name)):
            found.append(page)
    refused = sum(article is None for _, article in articles)
    return found, len(articles) - refused, refused


def _is_within(page: Due, today: dt.date, days: int) -> bool:
    return page.due is None or (page.due - today).days <= days


def _by_day(page: Due) -> tuple[str, str]:
    """Order pages by the day that is due, those that were never reviewed first."""
    return page.due.isoformat() if page.due else "", page.url
