"""The sitemaps in the folder of a site: written, and those of an earlier run removed, if they are ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from seoexport.emitters.sitemap_xml import MARK, STYLESHEET
from seoexport.errors import UnusablePath
from seoexport.site import files
from seoexport.site.below import file_at
from seoexport.site.sitemap_files import chunks
from seoexport.site.sitemaps.files_of_site import INDEX, File
from seoexport.site.sitemaps.packing import packed

_NAMED = re.compile(r"sitemap(?:-[a-z-]+)?(?:-\d+)?\.xml(?:\.gz)?")
_ROOT = re.compile(rb"<(?:urlset|sitemapindex)\b")
_LOC = re.compile(rb"<loc>\s*([^<]*?)\s*</loc>")
_MARK_WITHIN = 1_000
#: A sitemap that somebody else made is looked at up to here.
_LOOKED_AT_BYTES = 64 << 20


def write(folder: Path, made: Iterable[File], *, writes: bool) -> Iterator[str]:
    """Write the files in their order, remove ours that are no longer among them, and yield what changed.

    A gzipped copy of sitemap.xml that stands beside it, as MkDocs and Sphinx make one, stays a copy of it.
    """
    current: set[str] = set()
    for file in _with_copy(folder, made):
        current.add(file.name)
        if files.write(folder / file.name, file.content, writes=writes, root=folder):
            yield file.name
    yield from remove(folder, writes=writes, kept=current)


def _with_copy(folder: Path, made: Iterable[File]) -> Iterator[File]:
    for file in made:
        yield file
        copy = f"{file.name}.gz"
        if file.name == INDEX and (folder / copy).is_file() and _ROOT.search(next(_readable(folder / copy), b"")):
            yield File(copy, packed(file.content))


def _readable(path: Path) -> Iterator[bytes]:
    try:
        yield from chunks(path)
    except UnusablePath:
        return


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
    return MARK in next(_readable(path), b"")[:_MARK_WITHIN]


def foreign_locs(folder: Path, base_url: str) -> set[bytes]:
    """Return the pages in a sitemap.xml that somebody else made; none where there is none, or it is ours.

    Of an index they are those of the sitemaps that it names, as far as these stand in the folder.
    """
    path = folder / INDEX
    if not path.is_file() or is_ours(path):
        return set()
    found = _locs(path)
    if not any(loc.endswith((b".xml", b".xml.gz")) for loc in found):
        return found
    below = (file_at(loc.decode("utf-8", "replace"), folder, base_url) for loc in found)
    return {loc for each in below if each and each != path and not is_ours(each) for loc in _locs(each)}


def _locs(path: Path) -> set[bytes]:
    content = bytearray()
    for chunk in _readable(path):
        content += chunk
        if len(content) > _LOOKED_AT_BYTES:
            break
    return {loc.replace(b"&amp;", b"&") for loc in _LOC.findall(content)}
