"""What our pool costs beside the standard ones, and what each loses when one of its workers is killed.

    .venv/bin/python benchmarks/pool.py [--pages 3000] [--jobs 4] [--tasks 1000000]

First a million tasks that do nothing go through ours: microseconds each, and the most memory that the parent ever had.
Then each pool does the same pages, without writing: seconds, and the ratio to ours. Then one worker is killed in the
midst: how many pages are never done. A pool that would wait for ever is waited for a while.
"""

import argparse
import os
import resource
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import TimeoutError as TooLong
from multiprocessing import active_children, get_context
from typing import NamedTuple

from seoexport import Site
from seoexport.site.one_page import apply_to_page
from seoexport.site.pool import in_order

SITE = Site(base_url="https://example.org/")
WORDS = "<p>Rest, warmth and a slow stretch help within minutes; ask a doctor where it lasts for days.</p>" * 40

#: How long the next result of a pool is waited for before it counts as lost.
PATIENCE = 10.0


class Outcome(NamedTuple):
    number: int
    size: int


def work(number: int) -> Outcome:
    page = f"<!doctype html><html lang=en><head><title>Knot {number}</title></head><body>{WORDS}</body></html>"
    path = f"knot-{number}.html"
    return Outcome(number, len(apply_to_page(page.encode(), path=path, url=SITE.base_url + path, site=SITE).content))


def ours(pages: int, jobs: int) -> Iterator[Outcome]:
    return in_order(work, range(pages), result=Outcome, jobs=jobs, lost=lambda task, _: Outcome(task, -1))


def executor(pages: int, jobs: int) -> Iterator[Outcome]:
    with ProcessPoolExecutor(jobs, mp_context=get_context("fork")) as pool:
        yield from pool.map(work, range(pages), chunksize=8)


def multiprocessing_pool(pages: int, jobs: int) -> Iterator[Outcome]:
    with get_context("fork").Pool(jobs) as pool:
        results = pool.imap(work, range(pages))
        for _ in range(pages):
            yield results.next(PATIENCE)


POOLS: dict[str, Callable[[int, int], Iterator[Outcome]]] = {
    "ours": ours,
    "ProcessPoolExecutor": executor,
    "multiprocessing.Pool": multiprocessing_pool,
}


def seconds(pool: Callable[[int, int], Iterator[Outcome]], pages: int, jobs: int) -> float:
    begun = time.perf_counter()
    assert sum(1 for _ in pool(pages, jobs)) == pages
    return time.perf_counter() - begun


def never_done(pool: Callable[[int, int], Iterator[Outcome]], pages: int, jobs: int) -> int:
    """Return how many pages have no result after a worker was killed in the midst."""
    done = 0
    try:
        for outcome in pool(pages, jobs):
            done += outcome.size >= 0
            if done == pages // 4:
                os.kill(active_children()[0].pid or 0, signal.SIGKILL)
    except (TooLong, OSError, RuntimeError, StopIteration):
        pass
    return pages - done


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--pages", type=int, default=3_000)
    asked.add_argument("--jobs", type=int, default=4)
    asked.add_argument("--tasks", type=int, default=1_000_000)
    options = asked.parse_args()
    begun = time.perf_counter()
    count = sum(1 for _ in in_order(Outcome._make, ((n, 0) for n in range(options.tasks)), result=Outcome,
                                    jobs=options.jobs, lost=lambda *_: Outcome(0, -1)))  # fmt: skip
    each = (time.perf_counter() - begun) / count * 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count:,} tasks that do nothing: {each:.0f} µs each; the parent had at most {peak:.0f} MB")
    taken = {name: seconds(pool, options.pages, options.jobs) for name, pool in POOLS.items()}
    for name, pool in POOLS.items():
        lost = never_done(pool, options.pages, options.jobs)
        print(
            f"{name:22} {taken[name]:6.2f} s  {taken[name] / taken['ours']:.2f} of ours  {lost:5} pages lost by a kill"
        )


if __name__ == "__main__":
    main()
