"""The example pages and what is written about them, for tests that go through all of them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from seoexport import Page, Site, export, extract, load

EXAMPLES = Path(__file__).parent.parent / "examples"
_SCRIPT = re.compile(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', re.DOTALL)
_SUFFIXES = frozenset((".html", ".md"))


def name_of(path: Path) -> str:
    """Return the name that a test goes by."""
    return path.relative_to(EXAMPLES).as_posix()


def sources() -> list[Path]:
    """Return the pages and content files of all examples, but for those of which generators make pages."""
    found = (path for path in EXAMPLES.rglob("*.*") if path.suffix in _SUFFIXES and path.name != "README.md")
    made = EXAMPLES / "generators"
    return sorted(path for path in found if not _is_expected(path) and made not in path.parents)


def expectations() -> list[Path]:
    """Return the files in which nodes stand that were written by hand."""
    found = (path for path in EXAMPLES.rglob("*.*") if path.suffix in (".html", ".json") and _is_expected(path))
    return sorted(path for path in found if '"@type"' in path.read_text(encoding="utf-8"))


@cache
def exported(source: Path) -> Page:
    """Return what is written about a page, with the config that belongs to its example."""
    site = _site(source)
    url = "https://example.org/page/" if source.stem == "page" else site.base_url + _address(source)
    article = extract(source.read_bytes(), url=url, suffix=source.suffix, site=site)
    return export(article, site)


def stated_nodes(expectation: Path) -> list[dict]:
    """Return the nodes of a file that was written by hand: a list of them, a graph, a page, or a head with a graph."""
    text = expectation.read_text(encoding="utf-8")
    value = json.loads(_SCRIPT.search(text)[1] if expectation.suffix == ".html" else text)
    return value if isinstance(value, list) else value.get("@graph") or value["graph"]


def _is_expected(path: Path) -> bool:
    return "expected" in path.stem or "expected" in path.parent.relative_to(EXAMPLES).parts


def _site(source: Path) -> Site:
    for folder in source.parents:
        if folder == EXAMPLES.parent:
            return Site(base_url="https://example.org/")
        if (folder / "seoexport.yaml").is_file():
            return load(folder / "seoexport.yaml")
    raise ValueError(source)


def _address(source: Path) -> str:
    """Return the address of a page of a site below its base URL: `site/news/index.html` is at `news/`."""
    inner = source.relative_to(EXAMPLES).parts[2:]
    return "/".join(inner).removesuffix("index.html").removesuffix(".md")
