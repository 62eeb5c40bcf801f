"""What the file of a picture says of itself, where it is at hand."""

from __future__ import annotations

from typing import NamedTuple


class ImageFile(NamedTuple):
    """The file of a picture: its real size in pixels, None where its format has none, and its length in bytes.

    `format` is that of its content, such as "png" or "svg". `missing` is true where the site should have the file and
    does not.
    """

    width: int | None = None
    height: int | None = None
    length: int = 0
    format: str | None = None
    missing: bool = False


def unknown_file(_: str) -> ImageFile | None:
    """Return that nothing is known: the picture is on another site, or nobody looked."""
    return None
