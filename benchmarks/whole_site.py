"""What `seoexport apply` costs beside the build that it follows: both are run on the same site, in the same run.

    .venv/bin/python benchmarks/whole_site.py [--pages N] [--jobs N] [--rounds N] [--hugo PROGRAM ...]

Articles of about six kilobytes are built by Hugo, or by each of several, with a theme that does what popular themes do
(lists, topics, pages of tags, tags for sharing). Then `seoexport apply` goes over a copy of what Hugo wrote: the first
time, with nothing changed, after one page changed, and after Hugo wrote all pages again. The whole commands are timed;
of several runs the fastest counts, as other work on the machine slows all alike.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "peers"))

from hugo_site import write_site


def timed(command: list[str], folder: Path) -> float:
    """Return how many seconds a command takes; that it ends well is for it to say."""
    started = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    took = time.perf_counter() - started
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-500:] or done.stdout[-500:]}")
    return took


def fastest(once: Callable[[], float], rounds: int) -> float:
    """Return the best of several rounds."""
    return min(once() for _ in range(rounds))


def built(program: str, site: Path) -> float:
    """Return what a build from nothing takes."""
    shutil.rmtree(site / "public", ignore_errors=True)
    return timed([program, "--quiet"], site)


def applied(site: Path, jobs: int, before: Callable[[], None]) -> float:
    """Return what a run takes after `before` was done to the folder."""
    before()
    apply = [sys.executable, "-m", "seoexport", "apply", "work", "--base-url", "https://example.org/", "--quiet"]
    return timed([*apply, "--jobs", str(jobs), "--fail-on", "never"], site)


def fresh(site: Path) -> None:
    """Put what Hugo wrote where `apply` works, and forget what was done there before."""
    shutil.rmtree(site / ".seoexport_cache", ignore_errors=True)
    rewritten(site)


def rewritten(site: Path) -> None:
    """Put what Hugo wrote where `apply` works, as a second build does."""
    shutil.rmtree(site / "work", ignore_errors=True)
    shutil.copytree(site / "public", site / "work")


def touched(site: Path) -> None:
    """Change the text of one page."""
    page = next((site / "work" / "posts").glob("*/index.html"))
    page.write_text(re.sub("A tight spot", "A very tight spot", page.read_text("utf-8"), count=1), "utf-8")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=int, default=10_000)
    options.add_argument("--jobs", type=int, default=4)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--hugo", nargs="*", default=["hugo"])
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        write_site(site, chosen.pages)
        for program in chosen.hugo:
            version = subprocess.run([program, "version"], capture_output=True, text=True, check=True).stdout.split()
            seconds = fastest(lambda program=program: built(program, site), chosen.rounds)
            print(f"{' '.join(version[:2]):44}{seconds:8.2f} s", flush=True)
        pages = sum(1 for _ in (site / "public").rglob("*.html"))
        size = sum(path.stat().st_size for path in (site / "public").rglob("*.html"))
        print(f"{pages} pages of {size / pages / 1000:.1f} kB on average; seoexport with {chosen.jobs} workers:")
        cases = {
            "first run": fresh,
            "nothing changed": lambda _: None,
            "one page changed": touched,
            "built again": rewritten,
        }
        for name, before in cases.items():
            took = fastest(lambda before=before: applied(site, chosen.jobs, lambda: before(site)), chosen.rounds)
            each = took / pages * chosen.jobs * 1000
            print(f"{name:44}{took:8.2f} s{took / seconds:8.2f} x Hugo{each:8.2f} ms a page and core", flush=True)


if __name__ == "__main__":
    main()
