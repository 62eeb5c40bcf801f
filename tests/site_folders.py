"""Folders of sites as texts: a line such as `--- a/index.html ---` begins each file, by its path below the folder."""

import re
from pathlib import Path

from seoexport import Site
from seoexport.site.checking import check_folder

SITE = Site(base_url="https://example.org/")
_BEGINNING = re.compile(r"^--- (\S+) ---$", re.MULTILINE)


def files_of(source):
    """Return the files of such a text, by their paths."""
    _, *parts = _BEGINNING.split(source)
    return {name: text.strip("\n") + "\n" for name, text in zip(parts[::2], parts[1::2], strict=True)}


def write(folder, files):
    """Write files, given by their paths, into a folder."""
    for name, content in files.items():
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return Path(folder)


def found_in(folder, files, site=SITE, **options):
    """Return what is found in a folder of these files."""
    return list(check_folder(write(folder, files), site, Path(folder), **options))
