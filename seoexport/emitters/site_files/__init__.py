"""The files about a whole site: one module each."""

from __future__ import annotations

from seoexport.collect import collect
from seoexport.emitters.site_file import SiteFile
from seoexport.errors import UnknownName

#: Every kind of file, sorted by name.
SITE_FILES: tuple[SiteFile, ...] = collect(__name__, "SITE_FILE", SiteFile)


def site_file(name: str) -> SiteFile:
    """Return a kind of file by its name. Raises UnknownName where there is none."""
    for each in SITE_FILES:
        if each.name == name:
            return each
    raise UnknownName("kind of file", name, tuple(each.name for each in SITE_FILES))
