"""The keys of front matter, which mean the same in any case: their lines, and which of them stand twice."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.loaded import Loaded, Path

DUPLICATE_KEY = "front-matter-duplicate-key"

_MAX_SHOWN = 60


def folded(value: Any) -> Any:
    """Return `value` with every key of its mappings in lower case; of keys then alike the last counts.

    >>> folded({"Cover": {"Image": "a.png"}, "Tags": ["A"]})
    {'cover': {'image': 'a.png'}, 'tags': ['A']}
    """
    if isinstance(value, Mapping):
        return {key.lower(): folded(child) for key, child in value.items()}
    if isinstance(value, list):
        return [folded(child) for child in value]
    return value


def line_numbers(loaded: Loaded, offset: int) -> dict[str, int]:
    """Return the line of each dotted path in lower case, `offset` lines further down."""
    return {_dotted(path).lower(): line + offset for path, line in loaded.lines.items()}


def repeated(loaded: Loaded, offset: int) -> Iterator[Finding]:
    """Yield a finding for each key that stands twice, in one spelling or in several."""
    for key in loaded.repeated:
        lines = key.first_line + offset, key.last_line + offset
        yield _finding(f"key {_dotted(key.path)!r} stands", loaded, key.path, lines)
    spellings: dict[Path, Path] = {}
    for path, line in loaded.lines.items():
        # Only the last part may differ: of a key within `Cover` and `cover` these two are to blame.
        other = spellings.setdefault((*path[:-1], str(path[-1]).lower()), path)
        if other != path:
            names = f"keys {_dotted(other)!r} and {_dotted(path)!r} are one and stand"
            yield _finding(names, loaded, path, (loaded.lines[other] + offset, line + offset))


def _finding(subject: str, loaded: Loaded, path: Path, lines: tuple[int, int]) -> Finding:
    first, last = lines
    place = f"twice on line {last}" if first == last else f"on lines {first} and {last}"
    message = f"{subject} {place}; the last value{_shown(loaded.value, path)} is used"
    return Finding(rule=DUPLICATE_KEY, problem=Problem(message=message, at=_dotted(path), line=last))


def _shown(value: Any, path: Path) -> str:
    for part in path:
        value = value[part]
    text = "" if isinstance(value, dict | list) else json.dumps(value, ensure_ascii=False)
    return f", {text}," if 0 < len(text) <= _MAX_SHOWN else ""


def _dotted(path: Path) -> str:
    return ".".join(str(part) for part in path)
