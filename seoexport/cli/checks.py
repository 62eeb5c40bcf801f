"""What the command line says about which rules are asked, and which findings are known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seoexport.cli import options
from seoexport.model import Checks, Site
from seoexport.text import counted

if TYPE_CHECKING:
    from seoexport.diagnostics import Diagnostic

#: The file of known findings where nobody names another one.
BASELINE = "seoexport-baseline.json"

_NAMES = "by id, group, or glob such as medical-*; several with commas or again."


def selecting(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options about rules and known findings to a command."""
    for option in (
        click.option("--write-baseline", is_flag=True, help="Write what is found to the baseline, and tell nothing."),
        click.option("--baseline", metavar="FILE", help="Findings that are known, and are not told again."),
        click.option("--extend-select", multiple=True, metavar="RULES", help="Ask these as well, ignored or not."),
        click.option("--ignore", multiple=True, metavar="RULES", help="Do not ask these, beside those of the config."),
        click.option("--select", multiple=True, metavar="RULES", help=f"Ask these rules alone, {_NAMES}"),
    ):
        command = option(command)
    return command


def with_rules(site: Site, select: Sequence[str], ignore: Sequence[str], extend: Sequence[str]) -> Site:
    """Return the site with the rules that are asked for: its own, unless others are selected.

    Raises UnknownName for a name that no rule and no group has.
    """
    from seoexport.validator.selection import unknown

    own = site.checks or Checks()
    selected, ignored, extended = _split(select), _split(ignore), _split(extend)
    if error := unknown((*selected, *ignored, *extended)):
        raise error
    checks = Checks(
        select=selected or own.select,
        ignore=ignored if selected else (*own.ignore, *ignored),
        extend=extended,
        severities=own.severities,
        fail_on=own.fail_on,
        baseline=own.baseline,
    )
    return replace(site, checks=None if checks == Checks() else checks)


def unknown_findings(found: Sequence[Diagnostic], path: Path) -> Sequence[Diagnostic]:
    """Return the findings that the baseline at `path` does not know; those that are gone are told.

    Raises UnusablePath where there is no such file, or where it is no baseline.
    """
    from seoexport.baseline import read, unknown
    from seoexport.errors import UnusablePath
    from seoexport.site import files

    if not path.exists():
        raise UnusablePath(str(path), "there is no such baseline; write it with --write-baseline")
    left, gone = unknown(found, read(files.read(path).decode("utf-8", "replace"), str(path)))
    if gone:
        findings = "1 known finding is gone" if gone == 1 else f"{gone} known findings are gone"
        options.warned(f"{path}: {findings}; write the baseline anew with --write-baseline")
    return left


def write_baseline(found: Iterable[Diagnostic], path: Path) -> None:
    """Write what was found as what is known from now on."""
    from seoexport.baseline import known_from, text_of
    from seoexport.site import files

    known = known_from(found)
    files.write(path, text_of(known).encode())
    options.warned(f"{path}: {counted(known.total(), 'finding')} written; they are known from now on")


def _split(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for value in values for each in value.split(",") if (name := each.strip()))
