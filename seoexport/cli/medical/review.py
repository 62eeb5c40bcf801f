"""`seoexport medical review`: draw up the table of conditions for a clinician to approve."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from seoexport.cli import MISTAKE, PARTIAL, options
from seoexport.text import counted

if TYPE_CHECKING:
    from seoexport.cli.medical.subjects import Draft
    from seoexport.model import ConditionRow, Site, Subject


class Read(NamedTuple):
    """What was read: the subjects that are to have a row, each with its page, and how many pages there are."""

    subjects: tuple[tuple[str, Subject], ...]
    health: int
    stating: int
    refused: int
    pages: int


@click.command("review")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@options.base_url
@options.config
@click.option("--out", metavar="FILE", help="Add the rows to this table; otherwise the whole table is printed.")
@click.option("--format", "form", type=click.Choice(("yaml", "csv")), default="yaml", show_default=True)
def COMMAND(paths: tuple[str, ...], base_url: str | None, config: str | None, out: str | None, form: str) -> int:
    """List what health pages are about, with the codes of each condition, for a clinician to approve.

    PATH is a file, or a folder of built pages or of content files. Rows that the table has are never changed, and a
    new one counts for nothing until somebody approved it. Without --out the table is that of the config.
    """
    from seoexport.cli.medical.subjects import by_name, drafts, without_codes
    from seoexport.config.conditions import rows
    from seoexport.config.source import text_of

    site, table = _site(config, base_url)
    base = Path(out) if out and form == "yaml" and Path(out).exists() else table
    text = text_of(base) if base and base.exists() else ""
    known = rows(text, str(base))
    read = _read(paths, without_codes(site))
    if read.refused == read.pages:
        return MISTAKE
    new = tuple(drafts(by_name(read.subjects), known, _has_vocabulary))
    made = _made(text, known, new, form, str(base))
    where = _written(made, out)
    (options.written if out else options.warned)(_summary(read, new, where))
    return PARTIAL if read.refused else 0


def _site(config: str | None, base_url: str | None) -> tuple[Site, Path | None]:
    """Return the site and the place of its table, which need not be there yet."""
    from seoexport.config import find, site_and_table
    from seoexport.errors import NoBaseUrl

    path = Path(config) if config else find(Path())
    try:
        return site_and_table(path, base_url=base_url)
    except NoBaseUrl:
        return site_and_table(path, base_url="https://example.org/")


def _read(paths: Sequence[str], site: Site) -> Read:
    from seoexport.cli.medical.subjects import states_codes, subject_of
    from seoexport.cli.pages import article_of, pages

    named = [pair for path in paths for pair in pages(path)]
    articles = [(name, article_of(name, below, site)) for name, below in named]
    health = [(name, each) for name, each in articles if each and each.page_type == "MedicalWebPage"]
    found = [(name, each, subject) for name, each in health if (subject := subject_of(each))]
    looked_up = tuple((name, subject) for name, each, subject in found if not states_codes(each, subject))
    refused = sum(each is None for _, each in articles)
    return Read(looked_up, len(health), len(found) - len(looked_up), refused, len(named))


def _has_vocabulary() -> bool:
    """Return whether the bundled vocabulary is there; where it is not, how to get it is told on standard error."""
    from seoexport.errors import MissingLibrary
    from seoexport.medical.icd_10_cm import release

    try:
        release()
    except MissingLibrary as error:
        options.warned(f"{error}; new rows have no codes")
        return False
    return True


def _made(text: str, known: tuple[ConditionRow, ...], new: tuple[Draft, ...], form: str, name: str) -> str:
    """Return the table with its new rows. Raises UnusableConfig where it is written so that none can stand behind."""
    from seoexport.cli.medical.table import as_csv, with_rows
    from seoexport.config.conditions import rows
    from seoexport.errors import UnusableConfig

    if form == "csv":
        return as_csv(known, new)
    made = with_rows(text, new)
    try:
        whole = rows(made, name)
    except UnusableConfig:
        whole = ()
    if whole[: len(known)] != known or len(whole) != len(known) + len(new):
        reason = "no row can be added behind what stands there; write its rows as a list, each on lines of its own"
        raise UnusableConfig(name, reason)
    return made


def _written(made: str, out: str | None) -> str:
    """Write the table, and return where to."""
    from seoexport.site.files import write

    if out is None:
        options.written(made)
        return "printed"
    return f"{out} written" if write(Path(out), made.encode("utf-8")) else f"{out} unchanged"


def _summary(read: Read, new: Sequence[Draft], where: str) -> str:
    subjects = counted(len({each.name for _, each in read.subjects}), "subject")
    coded = sum(bool(draft.row.codes) for draft in new)
    unnamed = read.health - len(read.subjects) - read.stating
    notes = (
        f"{counted(len(new), 'row')} added, {coded} with a code",
        *([f"{counted(read.stating, 'page')} with codes of its own"] if read.stating else []),
        *([f"{counted(unnamed, 'page')} without a subject"] if unnamed else []),
    )
    return f"{counted(read.health, 'health page')}, {subjects} to look up: {'; '.join(notes)}; {where}"
