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
    after = _without(before, f"Sitemap: {sitemap_url}".encode("ascii"))
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
