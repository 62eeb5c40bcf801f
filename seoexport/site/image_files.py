"""What the pictures of a site's folder are, by their addresses: the first bytes of each are read, once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path

from seoexport import urls
from seoexport.site.below import file_at
from seoexport.validator.image_file import ImageFile
from seoexport.validator.image_headers import image_file_of

#: The size of a picture stands in these, behind whatever a camera or a program noted before it.
HEADER_BYTES = 262_144

#: So many pictures are remembered; a template's own are asked for by every page.
_REMEMBERED = 8_192
#: By one of these a whole site is known.
_MARKS = ("index.html", "index.htm", "robots.txt", "sitemap.xml")


def image_files(folder: Path, base_url: str) -> Callable[[str], ImageFile | None]:
    """Return what tells of the picture at an absolute URL what its file says, None for those of other sites.

    Where the folder has neither a home page nor a robots.txt nor a sitemap, it may be a part of a site: of pictures
    that it does not have nothing is known then.
    """
    lacking = ImageFile(missing=True) if any((folder / name).exists() for name in _MARKS) else None
    return lru_cache(maxsize=_REMEMBERED)(partial(_image_file, folder, base_url, lacking))


def _image_file(folder: Path, base_url: str, lacking: ImageFile | None, url: str) -> ImageFile | None:
    if not url.startswith(base_url) or "?" in url:
        return None
    path = file_at(urls.without_fragment(url), folder, base_url)
    if path is None:
        return lacking
    try:
        with path.open("rb") as file:
            return image_file_of(file.read(HEADER_BYTES), path.stat().st_size)
    except OSError:
        return None
