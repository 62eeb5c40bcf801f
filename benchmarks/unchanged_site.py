"""What a run costs in which nothing, or one page, changed, against the time that it takes to stat the pages.

    python benchmarks/unchanged_site.py [PAGES] [--command]

Makes a site of so many pages (10,000 where nothing is said), a folder each, lets seoexport remember it, and then takes
turns: a walk that stats every page, and a run; the best of five each. With `--command` the whole command is measured as
well, from its start to its end.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from seoexport import Site
from seoexport.site.application import apply
from seoexport.site.run_options import RunOptions

_SITE = Site(base_url="https://example.org/", name="Numbers", language="en", today=dt.date(2026, 3, 1))
_TURNS = 5
_IN_A_FOLDER = 1000


def main(arguments: list[str]) -> None:
    """Print the times and their ratios."""
    numbers = [each for each in arguments if each.isdigit()]
    count = int(numbers[0]) if numbers else 10_000
    with tempfile.TemporaryDirectory() as scratch:
        folder, state = Path(scratch, "site"), Path(scratch, "state")
        _make(folder, count)
        options = RunOptions(state=state, jobs=len(os.sched_getaffinity(0)))
        print(f"{count} pages; first run: {_timed(lambda: apply(folder, _SITE, options=options, keeps=False)):.1f} s")
        options = RunOptions(state=state)
        apply(folder, _SITE, options=options, keeps=False)
        _compare("nothing changed", folder, lambda: _unchanged(folder, options, count))
        _compare("one page changed", folder, lambda: _one_changed(folder, options))
        if "--command" in arguments:
            _command(folder, count)


def _make(folder: Path, count: int) -> None:
    for number in range(count):
        path = folder / f"part-{number // _IN_A_FOLDER:03}" / f"page-{number}" / "index.html"
        path.parent.mkdir(parents=True)
        path.write_text(_page(number, "what is known of it"), encoding="utf-8")


def _page(number: int, text: str) -> str:
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>The number {number}</title></head><body>"
        f"<h1>The number {number}</h1><p>The number {number} and {text}, in a sentence that is long enough.</p>"
    )


def _unchanged(folder: Path, options: RunOptions, count: int) -> None:
    ledger = apply(folder, _SITE, options=options, keeps=False)
    if ledger.count("unchanged") != count or ledger.files:
        raise SystemExit(f"something changed: {ledger.outcomes} {ledger.files}")


def _one_changed(folder: Path, options: RunOptions) -> None:
    (folder / "part-000" / "page-7" / "index.html").write_text(_page(7, f"news {time.time_ns()}"), encoding="utf-8")
    ledger = apply(folder, _SITE, options=options, keeps=False)
    if ledger.count("written") != 1:
        raise SystemExit(f"not one page: {ledger.outcomes}")


def _command(folder: Path, count: int) -> None:
    code = "import sys; from seoexport.cli import main; sys.exit(main(sys.argv[1:]))"
    asked = [sys.executable, "-c", code, "apply", str(folder), "--base-url", _SITE.base_url, "--fail-on", "error"]
    run = lambda: subprocess.run(asked, cwd=folder.parent, capture_output=True, check=True)  # noqa: E731
    run()
    _compare(f"the command, {count} pages unchanged", folder, run)


def _compare(name: str, folder: Path, run: Callable[[], object]) -> None:
    walks, runs = [], []
    for _ in range(_TURNS):
        walks.append(_timed(lambda: _stat_all(str(folder))))
        runs.append(_timed(run))
    walk, took = min(walks), min(runs)
    print(f"{name}: stat walk {walk * 1000:.0f} ms, run {took * 1000:.0f} ms, ratio {took / walk:.2f}")


def _stat_all(folder: str) -> int:
    """Return how many files are below a folder, each of them asked for its size and times."""
    count = 0
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                count += _stat_all(entry.path)
            else:
                entry.stat(follow_symlinks=False)
                count += 1
    return count


def _timed(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


if __name__ == "__main__":
    main(sys.argv[1:])
