"""What the pictures of a site's folder are, by their addresses: the first bytes of each are read, once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from seoexport import urls
from seoexport.site.below import file_at
from seoexport.validator import image_file
from seoexport.validator.image_file import ImageFile, unknown_file

#: The size of a picture stands in these, behind whatever a camera or a program noted before it.
HEADER_BYTES = 262_144

#: So many pictures are remembered; a template's own are asked for by every page.
_REMEMBERED = 8_192


def image_files(folder: Path, base_url: str) -> Callable[[str], ImageFile | None]:
    """Return what tells of the picture at an absolute URL what its file says, None for those of other sites."""
    read: Any = getattr(image_file, "image_file_of", None)
    if read is None:
        return unknown_file
    return lru_cache(maxsize=_REMEMBERED)(partial(_image_file, read, folder, base_url))


def _image_file(read: Callable[..., ImageFile], folder: Path, base_url: str, url: str) -> ImageFile | None:
    if not url.startswith(base_url) or "?" in url:
        return None
    path = file_at(urls.without_fragment(url), folder, base_url)
    if path is None:
        return ImageFile(missing=True)
    try:
        with path.open("rb") as file:
            return read(file.read(HEADER_BYTES), path.stat().st_size)
    except OSError:
        return None
