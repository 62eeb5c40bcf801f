"""How much memory `seoexport apply` takes on a site of very many pages: of the process itself, and of its workers.

    .venv/bin/python benchmarks/tiny_pages.py [--jobs N] PAGES

The pages are as small as pages can be, so that all that grows with their number shows.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAGE = "<!doctype html><html lang=en><title>Part {0}</title><p>A few words on part {0} of the body.</p></html>"
IN_A_FOLDER = 1_000
RUN = """import resource, sys
from seoexport.cli import main
code = main(sys.argv[1:])
own, workers = (resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(f"{own:.0f} MB at most in the process, {workers:.0f} MB in the largest of its workers")
sys.exit(code)
"""


def write_pages(folder: Path, pages: int) -> None:
    """Write so many pages, a thousand in each folder."""
    for number in range(pages):
        below = folder / f"{number // IN_A_FOLDER}"
        if number % IN_A_FOLDER == 0:
            below.mkdir(parents=True)
        (below / f"{number}.html").write_text(PAGE.format(number))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pages", type=int)
    options.add_argument("--jobs", default="4")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        write_pages(Path(folder, "site"), chosen.pages)
        apply = ["apply", "site", "--base-url", "https://example.org/", "--quiet", "--fail-on", "never"]
        for run in ("first run", "nothing changed"):
            started = time.perf_counter()
            command = [sys.executable, "-c", RUN, *apply, "--jobs", chosen.jobs]
            done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
            print(f"{run}: {time.perf_counter() - started:.0f} s; {done.stdout.splitlines()[-1]}", flush=True)


if __name__ == "__main__":
    main()
