"""What a folder holds: the pages of a built site, or the content files of which one is made."""

from __future__ import annotations

from codecs import BOM_UTF8
from pathlib import Path
from typing import NamedTuple

from seoexport.errors import UnusablePath
from seoexport.extractor import CONTENT_SUFFIXES
from seoexport.site import files

#: So many bytes hold a mark of the byte order and the line that opens front matter.
_OPENING = 8


class Sources(NamedTuple):
    """The files of a folder, sorted by path, and whether they are the pages of a built site."""

    paths: tuple[Path, ...]
    built: bool


def sources(folder: Path) -> Sources:
    """Return the built pages of a folder, or its content files where there are none; hidden folders are not entered.

    Pages with front matter are content files in HTML. Raises UnusablePath where there is neither.
    """
    if built := [page for page in files.pages(folder) if not _has_front_matter(page)]:
        return Sources(tuple(built), built=True)
    suffixes = files.PAGE_SUFFIXES + CONTENT_SUFFIXES
    content = files.with_suffix(folder, suffixes)
    if not content:
        raise UnusablePath(str(folder), f"there is no page in it; pages end in {', '.join(suffixes)}")
    return Sources(tuple(content), built=False)


def _has_front_matter(page: Path) -> bool:
    """Return whether an HTML file begins as content files do; no page of a built site does."""
    try:
        with page.open("rb") as file:
            return file.read(_OPENING).removeprefix(BOM_UTF8).startswith((b"---", b"+++"))
    except OSError:
        return False
