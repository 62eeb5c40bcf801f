"""Where reports go: to standard output, to files, and to the summary of a job of GitHub Actions."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, NamedTuple

import click

from seoexport.cli import options
from seoexport.errors import UnknownName, UnusablePath
from seoexport.reports import MOST_PREVIEWS, Report, Results, reports
from seoexport.validator.preview import Preview

#: What GitHub takes of a step: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
SUMMARY_BYTES = 1 << 20


class Destination(NamedTuple):
    """A report and the file that it goes to; None for standard output."""

    report: Report
    file: Path | None


def destinations(formats: Sequence[str]) -> tuple[Destination, ...]:
    """Return what `--format` asks for.

    Raises UnknownName for a format that does not exist, UsageError for two reports in one place.
    """
    known = {report.name: report for report in reports()}
    wanted: dict[Path | None, Destination] = {}
    for stated in formats or ("text",):
        name, _, file = stated.partition("=")
        if name not in known:
            raise UnknownName("report", name, tuple(known))
        place = Path(os.path.normpath(file)) if file else None
        other = wanted.setdefault(place, Destination(known[name], place))
        if other.report.name != name:
            where = file or "standard output"
            raise click.UsageError(f"{other.report.name} and {name} cannot both go to {where}; write {name}=FILE")
    return tuple(wanted.values())


class Shown:
    """The previews of a run: no more than are shown, those of pages with findings first."""

    def __init__(self, wanted: Sequence[Destination]) -> None:
        self.wanted = any(report.previews for report, _ in wanted)
        self._found: list[Preview] = []
        self._clean: list[Preview] = []

    def add(self, preview: Preview, *, found: bool) -> None:
        """Keep the preview of a page on which something was `found`, or nothing."""
        kept = self._found if found else self._clean
        if len(kept) < MOST_PREVIEWS:
            kept.append(preview)

    @property
    def previews(self) -> tuple[Preview, ...]:
        """Those that were kept."""
        return (*self._found, *self._clean)


def tell(results: Results, wanted: Sequence[Destination]) -> None:
    """Write reports, those that go to files first: these are whole or not there at all."""
    for report, file in sorted(wanted, key=lambda each: each.file is None):
        if file is not None:
            _write(file, _ended(report.render(results)).encode("utf-8", "replace"))
        elif text := _rendered(report, results):
            options.written(text)
    if any(report.name == "github" for report, _ in wanted):
        _summarize(results)


def _rendered(report: Report, results: Results) -> str:
    return report.coloured(results) if report.coloured and in_colour(sys.stdout) else report.render(results)


def in_colour(stream: IO[str]) -> bool:
    """Return whether a stream wants colours: a terminal does, unless NO_COLOR or FORCE_COLOR say otherwise.

    https://no-color.org/
    """
    if os.environ.get("NO_COLOR"):
        return False
    forced = os.environ.get("FORCE_COLOR")
    return forced != "0" if forced else stream.isatty() and os.environ.get("TERM") != "dumb"


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _write(file: Path, content: bytes) -> None:
    from seoexport.site.files import make_folder, write

    make_folder(file.parent)
    write(file, content)


def _summarize(results: Results) -> None:
    """Append the report in Markdown to the summary of the job, where there is one; other steps' words stay."""
    from seoexport.reports.markdown import fitted, render

    if not (name := os.environ.get("GITHUB_STEP_SUMMARY")):
        return
    file = Path(name)
    try:
        taken = file.stat().st_size if file.exists() else 0
        with file.open("ab") as summary:
            summary.write(fitted(_ended(render(results)), max(SUMMARY_BYTES - taken, 0)).encode("utf-8", "replace"))
    except OSError as error:
        raise UnusablePath(name, f"it cannot be written: {error.strerror}") from None
