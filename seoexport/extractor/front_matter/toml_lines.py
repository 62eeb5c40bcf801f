"""On which lines of a TOML text its keys stand, which `tomllib` does not tell.

Keys of statements and of table headers only; those within an inline table stand where its own key stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.extractor.front_matter.limits import too_deep
from seoexport.loaded import MAX_DEPTH, Path

# Strings that nobody closes end with their line or the text: so no text takes more than one pass.
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?(?:"{3,5}|\Z)'
    r"|'''.*?(?:'{3,5}|\Z)"
    r'|"(?:[^"\\\n]|\\[^\n])*"?'
    r"|'[^'\n]*'?"
    r"|#[^\n]*|[\n=\[\]{}]|[A-Za-z0-9_-]+",
    re.DOTALL,
)
_OPENING, _CLOSING = frozenset("[{"), frozenset("]}")


def key_lines(text: str) -> dict[Path, int]:
    r"""Return the line of each key in `text`, as far as it is TOML.

    >>> key_lines('a.b = 1\n[[c]]\nd = "="\n[[c]]\nd = 2\n')
    {('a',): 1, ('a', 'b'): 1, ('c',): 2, ('c', 0, 'd'): 3, ('c', 1, 'd'): 5}
    """
    lines: dict[Path, int] = {}
    tables: dict[Path, int] = {}
    table: Path = ()
    for line, brackets, keys in _statements(text):
        if not brackets:
            _note(lines, tables, table, keys, line)
            continue
        table = _note(lines, tables, (), keys, line)
        if brackets > 1:
            tables[table] = tables.get(table, 0) + 1
            table = (*table, tables[table] - 1)
    return lines


def _note(lines: dict[Path, int], tables: dict[Path, int], path: Path, keys: list[str], line: int) -> Path:
    """Note `keys` under `path`, in the last table of any array on the way; return where they lead."""
    for key in keys:
        path = (*path, tables[path] - 1, key) if path in tables else (*path, key)
        lines.setdefault(path, line)
    return path


def _statements(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the line, the brackets (1 or 2 of a header, else 0) and the parts of each dotted key."""
    line, depth, header, value = 1, 0, 0, False
    keys: list[str] = []
    for match in _TOKEN.finditer(text):
        sign = match[0]
        if sign == "\n":
            line += 1
            if depth == 0:
                header, value, keys = 0, False, []
        elif value:
            line += sign.count("\n")
            depth += (sign in _OPENING) - (sign in _CLOSING)
        elif sign in ("=", "]"):
            # The second bracket of "]]" has no keys left.
            if keys:
                yield line, header, keys
            value, keys = sign == "=", []
        elif sign == "[":
            header += 1
        elif sign[0] != "#":
            keys.append(sign[1:-1] if sign[0] in "\"'" else sign)
        if max(depth, len(keys)) > MAX_DEPTH:
            raise too_deep(line)
