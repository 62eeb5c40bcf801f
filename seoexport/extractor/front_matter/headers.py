"""Lines `Key: value` at the top of a Markdown file, as Pelican and MkDocs read them without marks around them.

https://python-markdown.github.io/extensions/meta_data/
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from seoexport.loaded import Loaded, Path, RepeatedKey, line_at

#: A sentence may begin with a word and a colon: without one of these keys the lines are text.
_KNOWN = frozenset(
    "author authors category date description keywords lang layout modified save_as slug status summary tags template "
    "title url".split()
)
_LINE = re.compile(r"[ ]{0,3}([A-Za-z0-9_-]+):[ \t]*(.*?)[ \t]*")
_MORE = re.compile(r"(?:[ ]{4,}|\t[ \t]*)(.*?)[ \t]*")
_LINE_ENDS = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """The values of the lines, and where the body begins."""

    loaded: Loaded
    body: str
    body_line: int


def headers(source: str) -> Headers | None:
    r"""Return what the lines at the top of `source` say, up to the first blank one; None where they say nothing.

    A value goes on in lines that are indented by four blanks. Values are text; Pelican and MkDocs know no lists.

    >>> found = headers("Title: Calf: a cramp\nTags: calf,\n    night\n\nText\n")
    >>> found.loaded.value, found.body, found.body_line
    ({'Title': 'Calf: a cramp', 'Tags': 'calf, night'}, 'Text\n', 5)
    >>> headers("Note: this is a sentence.\n") is None
    True
    """
    text = source.removeprefix("\ufeff")
    lines, body = _header(text)
    loaded = _loaded(lines)
    if loaded is None or not _KNOWN.intersection(key.lower() for key in loaded.value):
        return None
    return Headers(loaded=loaded, body=text[body:], body_line=line_at(text, body))


def _loaded(lines: list[str]) -> Loaded | None:
    """Return the values of the lines; None where one of them is no `Key: value`."""
    values: dict[str, str] = {}
    standing: dict[Path, int] = {}
    repeated: list[RepeatedKey] = []
    name = ""
    for number, line in enumerate(lines, start=1):
        if name and (more := _MORE.fullmatch(line)):
            values[name] = f"{values[name]} {more[1]}".strip()
        elif found := _LINE.fullmatch(line):
            name = found[1]
            if name in values:
                repeated.append(RepeatedKey(path=(name,), first_line=standing[name,], last_line=number))
            values[name], standing[name,] = found[2], number
        else:
            return None
    return Loaded(value=values, lines=standing, repeated=tuple(repeated))


def _header(text: str) -> tuple[list[str], int]:
    """Return the lines before the first blank one, and where the text behind that one begins."""
    lines: list[str] = []
    start = 0
    for end in _LINE_ENDS.finditer(text):
        line, start = text[start : end.start()], end.end()
        if not line.strip():
            return lines, start
        lines.append(line)
    return [*lines, *([text[start:]] if text[start:].strip() else [])], len(text)
