"""Path globs, in which a configuration says which pages it means."""

from __future__ import annotations

import re
from functools import lru_cache


def matches(glob: str, where: str) -> bool:
    """Return whether a path matches a glob: `*` is within one segment, `**` crosses them.

    >>> matches("/health/**", "/health/a/b/"), matches("/health/*", "/health/a/b/"), matches("/about/", "/about/")
    (True, False, True)
    """
    return _compiled(glob).fullmatch(where) is not None


@lru_cache(maxsize=256)
def _compiled(glob: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*|\*|\?)", glob if glob.startswith("/") else "/" + glob)
    wild = {"**": ".*", "*": "[^/]*", "?": "[^/]"}
    return re.compile("".join(wild.get(part) or re.escape(part) for part in parts))
