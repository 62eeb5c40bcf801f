"""The sitemaps and the robots.txt in the folder of a site."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path

from seoexport.errors import UnusablePath
from seoexport.site import files
from seoexport.site.addresses import page_address
from seoexport.validator.site.robots_file import RobotsFile
from seoexport.validator.site.sitemap import OPENING_BYTES, Sitemap, may_be_sitemap, sitemap_of

#: A sitemap may have so many bytes, uncompressed: https://www.sitemaps.org/protocol.html#index
MAX_BYTES = 52_428_800

#: Search engines read no more of a robots.txt: https://www.rfc-editor.org/rfc/rfc9309#section-2.5
_MAX_ROBOTS_BYTES = 512_000

_STEP = 1 << 16


def sitemaps(folder: Path, base_url: str) -> Iterator[Sitemap]:
    """Yield the sitemaps of a folder and the indexes over them, sorted by path; what is too big is cut off."""
    for path in files.with_suffix(folder, (".xml", ".gz")):
        if path.suffix.lower() == ".gz" and not path.stem.lower().endswith(".xml"):
            continue
        if content := _content(path):
            found = sitemap_of(content, str(path), page_address(path.relative_to(folder), base_url))
            if found:
                yield found


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


def _content(path: Path) -> bytes:
    """Return a file that can be a sitemap, unpacked; nothing for all others, and for what cannot be read."""
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as file:
            opening = file.read(OPENING_BYTES)
            return opening + file.read(MAX_BYTES) if may_be_sitemap(opening) else b""
    except (OSError, EOFError, zlib.error):
        return b""
