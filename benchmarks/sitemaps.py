"""Time and memory of very many addresses through the real spool into real files.

    python benchmarks/sitemaps.py 1000000

Each has the day of its last change. Printed are the seconds of one core, the peak of the memory in use, and what was
written; then the same with one page more, and how many files that changes.
"""

from __future__ import annotations

import datetime as dt
import resource
import sys
import tempfile
import time
from pathlib import Path

from seoexport import Site
from seoexport.emitters.sitemap import SitemapEntry
from seoexport.site.site_files import Kept, SiteFiles

BASE = "https://example.org/"
DAY = dt.date(2024, 5, 1)


def entries(number):
    """Yield so many pages."""
    for each in range(number):
        yield Kept(SitemapEntry(f"{BASE}section-{each % 97}/page-{each}/", DAY + dt.timedelta(each % 700)))


def run(folder, number):
    """Write the files of so many pages; return the seconds and the names of what changed."""
    begun = time.process_time()
    site_files = SiteFiles(Path(folder), Site(base_url=BASE))
    for each in entries(number):
        site_files.add(each)
    made = site_files.write()
    assert not made.refused, made.refused
    return time.process_time() - begun, made.written


def main(number):
    """Print what it takes."""
    with tempfile.TemporaryDirectory() as folder:
        begun = time.process_time()
        for _ in entries(number):
            pass
        print(f"to make the pages, which the figures below have in them: {time.process_time() - begun:.1f} s")
        seconds, written = run(folder, number)
        print(f"{number:,} addresses into {len(written)} files: {seconds:.1f} s, {peak():.0f} MB at most")
        again, changed = run(folder, number + 1)
        print(f"one page more: {again:.1f} s, changed {', '.join(changed)}")


def peak():
    """Return the most memory that this process had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
