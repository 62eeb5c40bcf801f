"""The sitemaps and the robots.txt in the folder of a site."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO

from seoexport import urls
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import page_address
from seoexport.site.below import file_at
from seoexport.validator.site.robots_file import RobotsFile
from seoexport.validator.sitemaps.reader import read
from seoexport.validator.sitemaps.view import Child, SitemapView

#: The outermost element stands within these; by them feeds and pictures in XML are told from sitemaps.
_OPENING_BYTES = 4_096
_ROOT = re.compile(rb"<(?:[\w.-]{1,99}:)?(urlset|sitemapindex)\b")
_CHUNK_BYTES = 65_536

#: Search engines read no more of a robots.txt: https://www.rfc-editor.org/rfc/rfc9309#section-2.5
_MAX_ROBOTS_BYTES = 512_000


def sitemaps(folder: Path, site: Site) -> Iterator[tuple[Path, SitemapView]]:
    """Yield the sitemaps of a folder and the indexes over them, sorted by path; what cannot be unpacked is left out."""
    for path in files.with_suffix(folder, (".xml", ".gz")):
        if _kind(path) != "other":
            try:
                yield path, _view(path, folder, site)
            except (OSError, EOFError, zlib.error):
                continue


def robots_file(folder: Path) -> RobotsFile | None:
    """Return the robots.txt of a folder, None where it has none."""
    path = folder / "robots.txt"
    try:
        with path.open("rb") as file:
            return RobotsFile(file.read(_MAX_ROBOTS_BYTES).decode("utf-8", "replace"), str(path))
    except OSError:
        return None


def _view(path: Path, folder: Path, site: Site) -> SitemapView:
    with _opened(path) as file:
        chunks = iter(partial(file.read, _CHUNK_BYTES), b"")
        url = page_address(path.relative_to(folder), site.base_url)
        return read(chunks, url=url, today=site.today, child=_children(folder, site.base_url))


def _children(folder: Path, base_url: str) -> Callable[[str], Child | None]:
    """Return what tells of the sitemaps that an index names what their files are, None for those of other sites."""

    def child(loc: str) -> Child | None:
        url = urls.absolute(loc)
        if url is None or not url.startswith(base_url):
            return None
        path = file_at(url, folder, base_url)
        return _kind(path) if path else "missing"

    return child


def _kind(path: Path) -> Child:
    try:
        with _opened(path) as file:
            opening = file.read(_OPENING_BYTES)
    except (OSError, EOFError, zlib.error):
        return "other"
    if not (root := _ROOT.search(opening)):
        return "other"
    return "urlset" if root[1] == b"urlset" else "sitemapindex"


def _opened(path: Path) -> IO[bytes]:
    return gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb")  # type: ignore[return-value]
