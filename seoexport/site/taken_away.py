"""Files about a whole site taken away again, as far as we made them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from seoexport.emitters.site_files import site_file
from seoexport.model import Crawler, Site
from seoexport.site import files
from seoexport.site.robots_line import remove_lines
from seoexport.site.sitemaps import on_disk
from seoexport.site.sitemaps.files_of_site import INDEX


def take_sitemaps(folder: Path, site: Site, crawlers: Sequence[Crawler] = (), *, writes: bool) -> Iterator[str]:
    """Take away our sitemaps, the line in robots.txt that names them, and groups in it; yield which files that changes.

    The line stays where the sitemap is somebody else's. Raises UnusablePath where a file cannot be changed.
    """
    found = list(on_disk.remove(folder, writes=writes))
    yield from found
    url = site.base_url + INDEX if INDEX in found else None
    if remove_lines(folder / "robots.txt", folder, sitemap_url=url, crawlers=crawlers, writes=writes):
        yield "robots.txt"


def take_file(folder: Path, name: str, kind: str, site: Site, *, writes: bool) -> Iterator[str]:
    """Take away a file of the configuration if it has our mark, and yield its name.

    A link stays. Raises UnusablePath where the file cannot be removed.
    """
    path, is_ours = folder / name, site_file(kind).is_ours
    if is_ours and path.is_file() and not path.is_symlink() and is_ours(files.read(path), site):
        if writes:
            files.remove(path)
        yield name
