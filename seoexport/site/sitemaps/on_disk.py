"""The sitemaps in the folder of a site: written, and those of an earlier run removed, if they are ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from seoexport.emitters.sitemap_xml import MARK, STYLESHEET
from seoexport.errors import UnusablePath
from seoexport.site import files
from seoexport.site.sitemap_files import chunks
from seoexport.site.sitemaps.files_of_site import INDEX, File

_NAMED = re.compile(r"sitemap(?:-[a-z-]+)?(?:-\d+)?\.xml(?:\.gz)?")
_LOC = re.compile(rb"<loc>\s*([^<]*?)\s*</loc>")
_MARK_WITHIN = 1_000
#: A sitemap that somebody else made is looked at up to here.
_LOOKED_AT_BYTES = 64 << 20


def write(folder: Path, made: Iterable[File], *, writes: bool) -> Iterator[str]:
    """Write the files in their order, remove ours that are no longer among them, and yield what changed."""
    current: set[str] = set()
    for file in made:
        current.add(file.name)
        if files.write(folder / file.name, file.content, writes=writes, root=folder):
            yield file.name
    yield from remove(folder, writes=writes, kept=current)


def remove(folder: Path, *, writes: bool, kept: Iterable[str] = ()) -> Iterator[str]:
    """Remove our sitemaps but those that are `kept`, and yield their names, or what they would be without `writes`."""
    for name in sorted(_ours(folder).difference(kept)):
        if writes:
            files.remove(folder / name)
        yield name


def _ours(folder: Path) -> set[str]:
    if not folder.is_dir():
        return set()
    return {path.name for path in folder.iterdir() if is_one_of_ours(path)}


def is_one_of_ours(path: Path) -> bool:
    """Return whether a file is called as ours are, and has our mark."""
    is_named = path.name == STYLESHEET or _NAMED.fullmatch(path.name)
    return bool(is_named) and path.is_file() and not path.is_symlink() and is_ours(path)


def is_ours(path: Path) -> bool:
    """Return whether a sitemap has our mark where we write it."""
    try:
        return MARK in next(chunks(path), b"")[:_MARK_WITHIN]
    except UnusablePath:
        return False


def foreign_locs(folder: Path) -> set[bytes]:
    """Return the addresses in a sitemap.xml that somebody else made; none where there is none, or it is ours.

    Those of the sitemaps that an index names are taken with it.
    """
    path = folder / INDEX
    if not path.is_file() or is_ours(path):
        return set()
    found = _locs(path)
    if not any(loc.endswith((b".xml", b".xml.gz")) for loc in found):
        return found
    below = (folder / loc.rpartition(b"/")[2].decode("utf-8", "replace") for loc in found)
    return {loc for each in below if each.is_file() and not is_ours(each) for loc in _locs(each)}


def _locs(path: Path) -> set[bytes]:
    try:
        content = bytearray()
        for chunk in chunks(path):
            content += chunk
            if len(content) > _LOOKED_AT_BYTES:
                break
    except UnusablePath:
        return set()
    return {loc.replace(b"&amp;", b"&") for loc in _LOC.findall(content)}
