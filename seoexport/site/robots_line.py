"""robots.txt in the folder of a site without the lines of ours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seoexport.emitters.robots_txt import without_groups
from seoexport.model import Crawler
from seoexport.site import files
from seoexport.site.writing import refuse_outside


def remove_lines(
    path: Path, root: Path, *, sitemap_url: str | None = None, crawlers: Sequence[Crawler] = (), writes: bool
) -> bool:
    """Take our lines out of a robots.txt, or the file away where it has no others, and return whether that changes it.

    Ours are the line that names the sitemap and the groups for crawlers at the end. Raises UnusablePath where that
    cannot be done, or where a link leads out of the root.
    """
    if not path.is_file():
        return False
    before = files.read(path)
    after = before if sitemap_url is None else _without(before, f"Sitemap: {sitemap_url}".encode("ascii"))
    if crawlers:
        text = without_groups(after.decode("utf-8", "surrogateescape"), crawlers)
        after = text.encode("utf-8", "surrogateescape")
    if after == before:
        return False
    if after.strip():
        return files.write(path, after, writes=writes, root=root)
    refuse_outside(path, root)
    if writes:
        files.remove(path)
    return True


def _without(content: bytes, line: bytes) -> bytes:
    r"""Return the file without the line and the empty one that we put before it.

    >>> _without(b"User-agent: *\nDisallow:\n\nSitemap: x\n", b"Sitemap: x")
    b'User-agent: *\nDisallow:\n'
    """
    lines = content.splitlines(keepends=True)
    if (place := next((at for at, each in enumerate(lines) if each.rstrip(b"\r\n") == line), None)) is None:
        return content
    first = place - 1 if place and not lines[place - 1].strip() else place
    return b"".join(lines[:first] + lines[place + 1 :])
