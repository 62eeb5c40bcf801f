"""From an address of the site to the file that a server would send for it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote_to_bytes

from seoexport import urls

#: Servers show the file of a folder's index, and `/about.html` under `/about` as well.
_ENDINGS = ("", ".html", ".htm", "/index.html", "/index.htm")


def file_at(url: str, folder: Path, base_url: str) -> Path | None:
    """Return the file in the folder of a site that stands at an absolute URL, None where there is none.

    A path that leads out of the folder names no file.
    """
    base, path = urls.path(base_url), urls.path(url)
    if urls.host(url).lower() != urls.host(base_url) or not path.startswith(base):
        return None
    return _file(folder, unquote_to_bytes(path.removeprefix(base)).decode(errors="surrogateescape").rstrip("/"))


def has_page(url: str, folder: Path, base_url: str) -> bool:
    """Return whether the page of an absolute URL is in the folder of a site, as `page_address` names pages."""
    if not url.startswith(base_url):
        return False
    path = unquote_to_bytes(url.removeprefix(base_url)).decode(errors="surrogateescape")
    if ".." in path.split("/"):
        return False
    names = ("index.html", "index.htm") if path.endswith("/") or not path else ("",)
    return any(_exists(folder / (path + name)) for name in names)


def _exists(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that is longer than the disk allows, or has a NUL
        return False


@lru_cache(maxsize=16_384)
def _file(folder: Path, relative: str) -> Path | None:
    if "\0" in relative or ".." in relative.split("/"):
        return None
    candidates = (folder / (relative + end).lstrip("/") for end in _ENDINGS)
    try:
        return next((each for each in candidates if each.is_file()), None)
    except OSError:  # a name that is longer than the disk allows
        return None
