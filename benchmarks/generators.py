"""What our part of a build costs beside the generator's own: the same site built without us, with us, and once more.

    python benchmarks/generators.py [NAME…] [--pages N] [--rounds N]

Takes the example of a generator (`examples/generators/`) with so many copies (200) of its page of the seed's kind, and
builds it in turns; the median of so many rounds (3). The generators are those that `scripts/test --generators` installs
below build/. The first build with us does every page; the next one is of the same sources, as most builds are.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

_ROOT = Path(__file__).resolve().parent.parent
_INSTALLED = _ROOT / "build" / "generators"
_OURS = (sys.executable, "-m", "seoexport", "apply")


class Row(NamedTuple):
    """A generator: its page of the seed's kind, how it builds, where to, and how its build goes on without us.

    `off` is what to replace in which file; where there is none, we are a command after the build. `slug` is a line of
    front matter that each copy needs for an address of its own.
    """

    page: str
    build: tuple[str, ...]
    output: str
    off: tuple[str, str, str] | None = None
    slug: tuple[str, str] | None = None


_OFF_IN_PYTHON = ("SEOEXPORT = {", "SEOEXPORT_ENABLED = False\nSEOEXPORT = {")
ROWS = {
    "hugo": Row(page="content/posts/numb-feet.md", build=("hugo", "--quiet"), output="public"),
    "mkdocs": Row(
        page="docs/numb-feet.md",
        build=("mkdocs", "build", "-q"),
        output="site",
        off=("mkdocs.yml", "- seoexport:", "- seoexport:\n      enabled: false"),
    ),
    "nikola": Row(
        page="posts/numb-feet.md",
        build=("nikola", "build", "-a"),
        output="output",
        off=("conf.py", "FILTERS = {", "_OFF = {"),
    ),
    "pelican": Row(
        page="content/posts/numb-feet.md",
        build=("pelican",),
        output="output",
        off=("pelicanconf.py", *_OFF_IN_PYTHON),
        slug=("Status: published", "Status: published\nSlug: copy-{}"),
    ),
    "sphinx": Row(
        page="numb-feet.rst",
        build=("sphinx-build", "-q", "-E", "-b", "html", ".", "_build"),
        output="_build",
        off=("conf.py", "seoexport_config = {", "seoexport_enabled = False\nseoexport_config = {"),
        slug=(":author: ada", ":author: ada\n:orphan:"),
    ),
    "zensical": Row(page="docs/numb-feet.md", build=("zensical", "build"), output="site"),
}


def main(arguments: list[str]) -> None:
    """Print a line for each generator."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", default=sorted(ROWS))
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args(arguments)
    print(f"{asked.pages} pages, median of {asked.rounds}; ours as a share of the generator's own build")
    for name in asked.names:
        with tempfile.TemporaryDirectory() as scratch:
            _compare(name, ROWS[name], Path(scratch), asked.pages, asked.rounds)


def _compare(name: str, row: Row, scratch: Path, pages: int, rounds: int) -> None:
    site = _copy(name, row, scratch / "with", pages)
    without = _copy(name, row, scratch / "without", pages)
    if row.off:
        file, old, new = row.off
        text = (without / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r}"
        (without / file).write_text(text.replace(old, new), encoding="utf-8")
    own, first, again = [], [], []
    for _ in range(rounds):
        own.append(_built(name, row, without))
        shutil.rmtree(site / ".seoexport_cache", ignore_errors=True)
        first.append(_built(name, row, site, ours=True))
        again.append(_built(name, row, site, ours=True))
    alone = median(own)
    said = f"{name}: own build {alone / pages * 1000:.1f} ms a page; ours "
    shares = (f"{_share(each, alone)} {what}" for each, what in ((first, "at first"), (again, "built again")))
    print(said + ", ".join(shares))


def _share(times: list[float], alone: float) -> str:
    return f"{(median(times) - alone) / alone:.0%}"


def _copy(name: str, row: Row, folder: Path, pages: int) -> Path:
    shutil.copytree(_ROOT / "examples" / "generators" / name, folder, ignore=shutil.ignore_patterns("expected"))
    page = folder / row.page
    text = page.read_text(encoding="utf-8")
    for number in range(pages):
        own = text.replace(*(part.format(number) for part in row.slug)) if row.slug else text
        page.with_name(f"copy-{number}{page.suffix}").write_text(own, encoding="utf-8")
    return folder


def _built(name: str, row: Row, folder: Path, *, ours: bool = False) -> float:
    tools = _INSTALLED / name
    path = os.pathsep.join((str(tools / "bin"), str(tools / "node_modules" / ".bin"), os.environ["PATH"]))
    installed = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}  # pip compiles
    commands = [row.build] if row.off or not ours else [row.build, (*_OURS, row.output, "--quiet")]
    start = time.perf_counter()
    for each in commands:
        subprocess.run(each, cwd=folder, env={**installed, "PATH": path}, check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main(sys.argv[1:])
