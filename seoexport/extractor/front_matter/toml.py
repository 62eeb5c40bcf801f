"""TOML as front matter, by `tomllib`: dates become ISO text like those of YAML, and keys get their lines."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from typing import Any

from seoexport.errors import UnusableFrontMatter
from seoexport.extractor.front_matter.limits import check_characters, too_deep
from seoexport.extractor.front_matter.toml_lines import key_lines
from seoexport.loaded import MAX_DEPTH, Loaded, Path, line_at


def load(text: str) -> Loaded:
    r"""Return what `text` says.

    >>> load('title = "A"\ndate = 2024-02-03\n')
    Loaded(value={'title': 'A', 'date': '2024-02-03'}, lines={('title',): 1, ('date',): 2}, repeated=())
    """
    check_characters(text)
    # Before parsing: `tomllib` takes quadratic time for a dotted key and recurses for a bracket.
    lines = key_lines(text)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _unparsable(str(error), text) from error
    except ValueError as error:
        raise UnusableFrontMatter(str(error), 1) from error
    return Loaded(value=_plain(values, (), lines, 1), lines=lines)


def _unparsable(message: str, text: str) -> UnusableFrontMatter:
    reason, _, place = message.partition(" (at ")
    numbered = re.match(r"line (\d+)", place)
    line = int(numbered[1]) if numbered else line_at(text, len(text))
    return UnusableFrontMatter(reason[:1].lower() + reason[1:].rstrip(), line)


def _plain(value: Any, path: Path, lines: dict[Path, int], line: int) -> Any:
    """Return `value` with dates as text; a key without a line gets that of the key around it, in `lines`."""
    if len(path) > MAX_DEPTH:
        raise too_deep(line)
    if path and isinstance(path[-1], str):
        line = lines.setdefault(path, line)
    if isinstance(value, dict):
        return {key: _plain(child, (*path, key), lines, line) for key, child in value.items()}
    if isinstance(value, list):
        return [_plain(child, (*path, place), lines, line) for place, child in enumerate(value)]
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value
