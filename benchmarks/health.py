"""What a health page costs beyond any other page: the same page, once read as a WebPage and once as a MedicalWebPage.

    .venv/bin/python benchmarks/health.py

The two are timed in turn, round after round; the best round of each counts. The page that is none shows what every page
pays for being asked whether it is one.
"""

import gc
import time
from functools import partial

from pages import URL, page

from seoexport import Site, export, extract

ROUNDS, TIMES = 60, 40
LISTS = b"""
<h2>Symptoms of calf cramp</h2>
<ul><li><strong>Sudden pain.</strong> It wakes you.</li><li><strong>A hard muscle.</strong> Like wood.</li></ul>
<h2>Treatment</h2>
<ul><li>Massage</li><li>Stretching</li><li>Warmth</li></ul>
<h2>References</h2>
<ol><li>Example A. On calves. Plain Journal 2020. doi:10.5555/pj.2020.1</li><li>Sample B. Night cramps. 2019.</li></ol>
<p>Medically reviewed by Bea Sample, MD on 3 May 2024</p>
</article>"""


def site(kind: str) -> Site:
    """Return a site whose pages are all of that type."""
    return Site(base_url="https://example.org/", name="Example Health", language="en", page_types=(("/**", kind),))


def both(source: bytes, kind: Site) -> None:
    """Do what is timed."""
    export(extract(source, url=URL, site=kind), kind)


def best(jobs: dict) -> dict[str, float]:
    """Return the milliseconds of the best round of each job, the jobs taken in turn."""
    found = dict.fromkeys(jobs, float("inf"))
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            gc.collect()
            start = time.perf_counter()
            for _ in range(TIMES):
                job()
            found[name] = min(found[name], (time.perf_counter() - start) / TIMES * 1000)
    return found


def main() -> None:
    """Print milliseconds per page, and the difference, of a page in prose and of one with lists and references."""
    for name, source in (("prose", page(4, 14)), ("lists", page(4, 8).replace(b"</article>", LISTS))):
        found = best({kind: partial(both, source, site(kind)) for kind in ("WebPage", "MedicalWebPage")})
        print(f"{name}, {len(source)} bytes, extract and export")
        for kind, spent in found.items():
            print(f"{kind:16} {spent:7.3f} ms")
        more = found["MedicalWebPage"] - found["WebPage"]
        print(f"{'for its health':16} {more:7.3f} ms (budget 0.2), {more / found['WebPage']:.0%} more")


if __name__ == "__main__":
    main()
