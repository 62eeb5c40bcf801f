"""robots.txt in the folder of a site without the line of ours that names the sitemap."""

from __future__ import annotations

from pathlib import Path

from seoexport.errors import UnusablePath
from seoexport.site import files


def remove_line(path: Path, sitemap_url: str, *, writes: bool) -> bool:
    """Take our line out of a robots.txt, or the file away where it has no other, and return whether that changes it."""
    if not path.is_file():
        return False
    before = files.read(path)
    after = without_line(before, sitemap_url)
    if after == before:
        return False
    if after.strip():
        return files.write(path, after, writes=writes)
    if writes:
        try:
            path.unlink()
        except OSError as error:
            raise UnusablePath(str(path), f"it cannot be removed: {error.strerror}") from None
    return True


def without_line(content: bytes, sitemap_url: str) -> bytes:
    r"""Return the file without the line that names our sitemap, and the empty one that we put before it.

    >>> without_line(b"User-agent: *\nDisallow:\n\nSitemap: x\n", "x")
    b'User-agent: *\nDisallow:\n'
    """
    line = f"Sitemap: {sitemap_url}".encode("ascii")
    lines = content.splitlines(keepends=True)
    if (place := next((at for at, each in enumerate(lines) if each.rstrip(b"\r\n") == line), None)) is None:
        return content
    first = place - 1 if place and not lines[place - 1].strip() else place
    return b"".join(lines[:first] + lines[place + 1 :])
