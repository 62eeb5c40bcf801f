"""Dates in the names of content files: posts of Jekyll, Eleventy and Docusaurus are dated by them."""

from __future__ import annotations

import re

from seoexport import dates
from seoexport.model import Date

_DATED = re.compile(
    r"(?:^|/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[-/][^/]*)?(?:/index)?\.(?:markdown|md|mdx|qmd|rst)$", re.IGNORECASE
)


def dated(path: str) -> Date | None:
    """Return the date at the beginning of a content file's name, or of the folder that is named after it.

    >>> dated("_posts/2024-05-01-calf.md"), dated("blog/2024-05-01-calf/index.mdx"), dated("2024-05-01.html")
    (datetime.date(2024, 5, 1), datetime.date(2024, 5, 1), None)
    """
    found = _DATED.search(path)
    return dates.parse("-".join(found.groups())) if found else None
