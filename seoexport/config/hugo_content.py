"""Content files of HTML, of which Hugo makes no pages since 0.162 unless a site says that it trusts them.

https://gohugo.io/configuration/security/#allowcontent
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from seoexport.config.plain.tables import within

_HTML = "text/html"


def refused(root: Path, folders: tuple[str, ...], values: Mapping[str, Any], place: str) -> str | None:
    """Return that the first content file of HTML is refused, None where there is none; `place` has the settings."""
    if _is_allowed(within(values, "security", "allowContent")):
        return None
    found = next((path for folder in folders for path in _files(root / folder)), None)
    if found is None:
        return None
    name = found.relative_to(root).as_posix()
    return f"{place} does not allow {_HTML} in security.allowContent: Hugo since 0.162 refuses {name}"


def _is_allowed(patterns: Any) -> bool:
    """Return whether a list of patterns lets HTML pass: none that begins with `!` may match, any other has to.

    >>> _is_allowed([".*"]), _is_allowed(["! ^text/org$"]), _is_allowed(["^text/markdown$"]), _is_allowed(None)
    (True, True, False, False)
    """
    if not isinstance(patterns, list | str):
        return False
    each = [patterns] if isinstance(patterns, str) else [one for one in patterns if isinstance(one, str)]
    wanted = [one for one in each if not one.startswith("!")]
    barred = [one[1:].strip() for one in each if one.startswith("!")]
    return not any(map(_matches, barred)) and (not wanted or any(map(_matches, wanted)))


def _matches(pattern: str) -> bool:
    try:
        return re.search(pattern, _HTML) is not None
    except re.error:
        return False


def _files(folder: Path) -> Iterator[Path]:
    for directory, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(directory, name) for name in sorted(names) if name.lower().endswith((".html", ".htm")))
