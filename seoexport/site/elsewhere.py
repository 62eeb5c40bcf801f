"""A site that is written elsewhere: all that is no page goes there as it is, but for what a run makes anew."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from seoexport.errors import UnusablePath
from seoexport.site import files, temporaries
from seoexport.site.page_run import PageRun
from seoexport.site.sitemaps.on_disk import is_one_of_ours


def copy_others(run: PageRun) -> Iterator[str]:
    """Copy from the source of a run what is no page, links as links; yield why something could not be copied."""
    temporaries.remove_all_left(run.target)
    for path in _others(run.source):
        below = path.relative_to(run.source)
        if not _is_made_anew(below, run):
            try:
                files.copy(path, run.target / below, run.target)
            except UnusablePath as error:
                yield str(error)


def _is_made_anew(below: Path, run: PageRun) -> bool:
    """Return whether a file is one that the run writes: a copy would stand in its place until then, each time."""
    if run.options.removes or below.name != str(below):
        return False
    is_robots = below.name == "robots.txt" and not (run.source / below).is_symlink()
    return is_robots or is_one_of_ours(run.target / below)


def _others(folder: Path) -> Iterator[Path]:
    """Yield the files and links below a folder that are no pages, in the order of their folders and names."""
    for directory, folders, names in os.walk(folder):
        folders.sort()
        is_hidden = any(part.startswith(".") for part in Path(directory).relative_to(folder).parts)
        for path in (Path(directory, name) for name in sorted((*folders, *names))):
            is_page = path.name.lower().endswith(files.PAGE_SUFFIXES) and not is_hidden
            if path.is_symlink() or (path.is_file() and not is_page and not path.name.startswith(temporaries.PREFIX)):
                yield path
