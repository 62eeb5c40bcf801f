"""The sitemaps and the robots.txt in the folder of a site."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from seoexport import urls
from seoexport.errors import UnusablePath
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import page_address
from seoexport.site.below import file_at
from seoexport.validator.site.robots_file import RobotsFile
from seoexport.validator.sitemaps.reader import read
from seoexport.validator.sitemaps.view import Child, SitemapView

#: By its outermost element a sitemap is told from feeds and pictures in XML; it stands within the first step.
_ROOT = re.compile(rb"<(?:[\w.-]{1,99}:)?(urlset|sitemapindex)\b")
_STEP = 1 << 16

#: Search engines read no more of a robots.txt: https://www.rfc-editor.org/rfc/rfc9309#section-2.5
_MAX_ROBOTS_BYTES = 512_000


def sitemaps(folder: Path, site: Site, refused: Callable[[str], None]) -> Iterator[tuple[Path, SitemapView]]:
    """Yield the sitemaps of a folder and the indexes over them, sorted by path.

    `refused` is called with the reason why the rest of one could not be read.
    """
    for path in files.with_suffix(folder, (".xml", ".gz")):
        if is_sitemap_name(path.name) and _kind(path) != "other":
            url = page_address(path.relative_to(folder), site.base_url)
            try:
                yield path, read(chunks(path), url=url, today=site.today, child=_children(folder, site.base_url))
            except UnusablePath as error:
                refused(str(error))


def is_sitemap_name(name: str) -> bool:
    """Return whether a file is called as sitemaps are.

    >>> [is_sitemap_name(name) for name in ("sitemap.xml", "posts.XML.gz", "page.html", "-")]
    [True, True, False, False]
    """
    return name.lower().endswith((".xml", ".xml.gz"))


def chunks(path: Path) -> Iterator[bytes]:
    """Yield the bytes of a file, unpacked where its name ends in `.gz`.

    Raises UnusablePath where it cannot be read or unpacked.
    """
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as file:
            while chunk := file.read(_STEP):
                yield chunk
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise UnusablePath(str(path), f"it cannot be unpacked: {str(error).lower()}") from None
    except OSError as error:
        raise UnusablePath(str(path), f"it cannot be read: {error.strerror}") from None


def robots_file(folder: Path) -> RobotsFile | None:
    """Return the robots.txt of a folder, None where it has none."""
    path = folder / "robots.txt"
    try:
        with path.open("rb") as file:
            return RobotsFile(file.read(_MAX_ROBOTS_BYTES).decode("utf-8", "replace"), str(path))
    except OSError:
        return None


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
        opening = next(chunks(path), b"")
    except UnusablePath:
        return "other"
    if not (root := _ROOT.search(opening)):
        return "other"
    return "urlset" if root[1] == b"urlset" else "sitemapindex"
