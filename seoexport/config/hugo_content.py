"""Content that Hugo leaves out for the sake of safety: raw HTML in Markdown, and content files of HTML.

https://gohugo.io/configuration/markup/#rendererunsafe · https://gohugo.io/configuration/security/#allowcontent
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from seoexport.config.plain.tables import within

#: So many files are looked into for raw HTML: a site either has it on most of its pages, or hardly anywhere.
_MOST_FILES = 100
_OPENING = 4096
_MATTER = re.compile(rb"\A\s*(---|\+\+\+)[ \t]*\n.*?\n\1[ \t]*\n", re.DOTALL)
_CODE = re.compile(rb"^(```|~~~).*?^\1", re.DOTALL | re.MULTILINE)
_RAW = re.compile(rb"^(?:center|details|div|figure|h[1-6]|iframe|img|p|section|table|ul|ol|video)[\s>/]", re.IGNORECASE)
_HTML = "text/html"


def left_out(root: Path, folders: tuple[str, ...], values: Mapping[str, Any], place: str) -> Iterator[str]:
    """Yield a line for each kind of content that is left out, with the first file that has it; `place` has settings."""
    paths = [path for folder in dict.fromkeys(folders) for path in _files(root / folder)]
    if not _is_safe_to_say(values) and (found := _first_raw(paths)):
        name = found.relative_to(root).as_posix()
        yield f"{place} does not set markup.goldmark.renderer.unsafe: raw HTML is left out, first of {name}"
    pages = [path for path in paths if path.suffix.lower() in (".html", ".htm") and _has_matter(path)]
    if pages and not _is_allowed(within(values, "security", "allowContent")):
        name = pages[0].relative_to(root).as_posix()
        yield f"{place} does not allow {_HTML} in security.allowContent: Hugo since 0.162 refuses {name}"


def _is_safe_to_say(values: Mapping[str, Any]) -> bool:
    """Return whether raw HTML of Markdown stays in the pages, or another program than Hugo's own makes them."""
    handler = within(values, "markup", "defaultMarkdownHandler")
    is_own = not isinstance(handler, str) or handler.lower() == "goldmark"
    return not is_own or within(values, "markup", "goldmark", "renderer", "unsafe") is True


def _is_allowed(patterns: Any) -> bool:
    """Return whether a list of patterns lets HTML pass: none that begins with `!` may match, any other has to.

    >>> _is_allowed([".*"]), _is_allowed(["! ^text/org$"]), _is_allowed(["^text/markdown$"]), _is_allowed(None)
    (True, True, False, False)
    """
    if not isinstance(patterns, list | str):
        return False
    each = [patterns] if isinstance(patterns, str) else [one for one in patterns if isinstance(one, str)]
    wanted = [one for one in each if not one.startswith("!")]
    refused = [one[1:].strip() for one in each if one.startswith("!")]
    return not any(map(_matches, refused)) and (not wanted or any(map(_matches, wanted)))


def _matches(pattern: str) -> bool:
    try:
        return re.search(pattern, _HTML) is not None
    except re.error:
        return False


def _files(folder: Path) -> Iterator[Path]:
    for directory, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(directory, name) for name in sorted(names))


def _first_raw(paths: list[Path]) -> Path | None:
    some = [path for path in paths if path.suffix.lower() in (".md", ".markdown")][:_MOST_FILES]
    return next((path for path in some if _is_raw(_opening(path))), None)


def _is_raw(opening: bytes) -> bool:
    text = _CODE.sub(b"", _MATTER.sub(b"", opening.replace(b"\r\n", b"\n"), count=1))
    return any(_RAW.match(line[1:]) for line in text.split(b"\n") if line.startswith(b"<"))


def _has_matter(path: Path) -> bool:
    return _MATTER.match(_opening(path).replace(b"\r\n", b"\n")) is not None


def _opening(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_OPENING)
    except OSError:
        return b""
