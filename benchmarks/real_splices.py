"""What a block does to a folder of real pages: bytes changed outside it, and what Chromium reads otherwise.

    .venv/bin/pip install -e . && .venv/bin/python benchmarks/real_splices.py FOLDER [FOLDER …]

A folder is searched for `*.html` and `*.html.gz`. The row `apply` is what the command writes, pages that it leaves
alone or refuses not counted; the row `splice` puts the same small block into every page. "misplaced" are blocks of
which an element is no child of head, "other tree" pages of which the rest is read otherwise, comments, quirks mode and
encoding included, each with scripting off and on. "second" and "removed" are pages whose bytes differ after another
run, and after the block was taken out again. All have to be 0.
"""

import argparse
import collections
import gzip
import sys
import tempfile
import time
from pathlib import Path

from seoexport import Site
from seoexport.document.head_scanner import BLOCK_BEGIN, BLOCK_END
from seoexport.errors import SeoexportError
from seoexport.site.one_page import apply_to_page
from seoexport.site.removal import remove_from_page
from seoexport.site.splice import with_block, without_block

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "browser"))

import chromium
import splice_oracle

SITE = Site(base_url="https://example.org/")
HEAD = (
    '<meta name="description" content="BMI &lt; 25" data-seoexport="v1">\n'
    '<script type="application/ld+json" data-seoexport="v1">{"@graph":[]}</script>\n'
)
AT_ONCE = 4
BROKEN = "other bytes", "second", "removed", "misplaced", "other tree"


def pages(folder: Path) -> list[bytes]:
    """Return the pages below a folder, in the order of their names."""
    files = sorted((*folder.rglob("*.html"), *folder.rglob("*.html.gz")))
    return [gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes() for file in files]


def applied(page: bytes) -> bytes:
    """Return what the command writes, or the page where it writes nothing."""
    return apply_to_page(page, path="page.html", url="https://example.org/page.html", site=SITE).content


def spliced(page: bytes) -> bytes:
    """Return a page with the same block as all others."""
    return with_block(without_block(page), HEAD)


def is_spliced(page: bytes, made: bytes) -> bool:
    """Return whether a page is another with one block in it, and no other byte differs."""
    longer = len(made) - len(page)
    start = made.find(BLOCK_BEGIN)
    while start >= 0:
        if made[:start] + made[start + longer :] == page:
            return made[start : start + longer].endswith(BLOCK_END)
        start = made.find(BLOCK_BEGIN, start + 1)
    return False


def in_bytes(page: bytes, made: bytes, job) -> list[str]:
    """Return what is wrong with a page that was made."""
    removed = remove_from_page(made, path="page.html", url="https://example.org/page.html").content
    found = {"other bytes": not is_spliced(page, made), "second": job(made) != made, "removed": removed != page}
    return [name for name, is_wrong in found.items() if is_wrong]


def in_browser(browser, pairs: list[tuple[bytes, bytes]]) -> list[str]:
    """Return what a browser reads otherwise in pages that were made."""
    wrong = []
    for first in range(0, len(pairs), AT_ONCE):
        some = pairs[first : first + AT_ONCE]
        both = [splice_oracle.compared_pages(browser, some, scripting=scripting) for scripting in (False, True)]
        for (_, made), *seen in zip(some, *both, strict=True):
            expected = made.count(b'data-seoexport="v1"')
            wrong += ["misplaced"] * any(found != expected for found, *_ in seen)
            wrong += ["other tree"] * any(not same or old != new for _, same, old, new in seen)
    return wrong


def row(name: str, job, found: list[bytes], browser) -> str:
    """Return a line of the report."""
    wrong: collections.Counter[str] = collections.Counter()
    pairs = []
    refused: collections.Counter[str] = collections.Counter()
    for page in found:
        try:
            made = job(page)
        except SeoexportError as error:
            refused[str(error).split(" at line ")[0]] += 1
            continue
        if made == page:
            wrong["left alone"] += 1
            continue
        pairs.append((page, made))
        wrong.update(in_bytes(page, made, job))
    wrong.update(in_browser(browser, pairs) if browser else ())
    figures = "".join(f"{wrong[each] if browser or each in BROKEN[:3] else '–':>12}" for each in BROKEN)
    reasons = "".join(f"\n    refused: {number} × {reason}" for reason, number in refused.most_common())
    return f"{name:8}{len(pairs):8}{wrong['left alone']:12}{sum(refused.values()):9}{figures}{reasons}"


def report(folder: Path, browser) -> None:
    """Print the rows of a folder."""
    found = pages(folder)
    header = "".join(f"{each:>12}" for each in BROKEN)
    print(f"\n{folder}: {len(found)} pages\n{'':8}{'written':>8}{'left alone':>12}{'refused':>9}{header}", flush=True)
    for name, job in (("apply", applied), ("splice", spliced)):
        started = time.perf_counter()
        print(row(name, job, found, browser), f"   ({time.perf_counter() - started:.0f} s)", flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--no-browser", action="store_true", help="compare bytes alone")
    chosen = options.parse_args()
    if chosen.no_browser or not chromium.found():
        for folder in chosen.folders:
            report(folder, None)
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, chromium.Chromium(home) as browser:
        for folder in chosen.folders:
            report(folder, browser)


if __name__ == "__main__":
    main()
