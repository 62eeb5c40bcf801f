"""Milliseconds per page of `extract` on a folder of real pages, as multiples of parsing alone, beside its peers.

    .venv/bin/pip install -e '.[benchmark]' && .venv/bin/python benchmarks/real_pages.py FOLDER [FOLDER …]

A folder is searched for `*.html` and `*.html.gz`. Every page is timed in turn by each row and the best of the rounds
counts, so that other work on the machine slows all rows alike. Quote the multiples.
"""

import argparse
import contextlib
import gzip
import time
import warnings
from pathlib import Path

import turbohtml

import seoexport

URL = "https://example.org/page/"


def pages(folder: Path) -> list[bytes]:
    """Return the pages below a folder, in the order of their names."""
    files = sorted((*folder.rglob("*.html"), *folder.rglob("*.html.gz")))
    return [gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes() for file in files]


def jobs(*, peers: bool) -> dict:
    """Return what is timed, by its name: functions of one page's bytes."""
    rows = {"turbohtml.parse": turbohtml.parse, "seoexport.extract": lambda page: seoexport.extract(page, url=URL)}
    if peers:
        import extruct
        import trafilatura

        syntaxes = ["json-ld", "microdata", "opengraph"]
        rows["extruct, 3 syntaxes"] = lambda page: extruct.extract(
            page.decode("utf-8", "replace"), base_url=URL, syntaxes=syntaxes, errors="ignore"
        )
        rows["trafilatura.bare_extraction"] = lambda page: trafilatura.bare_extraction(page, url=URL)
    return rows


def timed(job, page: bytes, rounds: int) -> float:
    """Return the best time of a job on a page, in milliseconds; an error counts as work done."""
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        with contextlib.suppress(Exception):
            job(page)
        best = min(best, time.perf_counter() - started)
    return best * 1000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--no-peers", action="store_true", help="leave out extruct and trafilatura")
    chosen = options.parse_args()
    warnings.simplefilter("ignore")
    rows = jobs(peers=not chosen.no_peers)
    for folder in chosen.folders:
        found = pages(folder)
        times = dict.fromkeys(rows, 0.0)
        for page in found:
            for name, job in rows.items():
                times[name] += timed(job, page, chosen.rounds)
        size = sum(map(len, found)) / len(found) / 1000
        print(f"\n{folder}: {len(found)} pages of {size:.0f} kB\n{'':30}{'ms a page':>10}{'x parse':>9}")
        for name, total in times.items():
            print(f"{name:30}{total / len(found):10.2f}{total / times['turbohtml.parse']:9.1f}")


if __name__ == "__main__":
    main()
