"""Blocks by indentation, as MkDocs has them: admonitions, details and tabs, their content four blanks further in.

    !!! note "Title"          ??? question "Is it safe?"          === "Tab"
        Text                      For most people.                    Text

https://squidfunk.github.io/mkdocs-material/reference/admonitions/
"""

from __future__ import annotations

import re
from typing import NamedTuple

from seoexport.extractor.shortcodes.elements import added, alone, closing, element, text_of
from seoexport.extractor.shortcodes.meanings import disclosure

_MARK = re.compile(r"([ ]*)(!!!|\?\?\?\+?|===[!+]?)[ \t]+(.*)")
_TITLE = re.compile(r"(?P<kind>[\w -]*)\"(?P<title>(?:\\.|[^\"\\])*)\"[ \t]*|(?P<plain>[\w-]+(?:[ \t]+[\w-]+)*)[ \t]*")
_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])[ ]")
_DEPTH = 4


class _Open(NamedTuple):
    """A block that is not closed yet: the column in which its content stands, and the tag that will close it."""

    column: int
    end: str


def without_indentation(text: str) -> str:
    """Return `text` with each such block as an element around its content, which moves to the left."""
    if not any(mark in text for mark in ("!!! ", "??? ", "???+ ", '=== "', '===! "', '===+ "')):
        return text
    lines: list[str] = []
    blocks: list[_Open] = []
    in_list = False
    for line in text.expandtabs(_DEPTH).split("\n"):
        column = len(line) - len(line.lstrip(" "))
        while blocks and line.strip() and column < blocks[-1].column:
            _close(lines, blocks, blocks.pop())
        moved = line[_DEPTH * len(blocks) :]
        if column < _DEPTH * (len(blocks) + 1) and line.strip():
            in_list = _ITEM.match(moved) is not None
        mark = _MARK.fullmatch(moved)
        if mark and len(mark[1]) >= _DEPTH and not in_list:
            mark = None  # code, by its indentation
        block = mark and _block(mark[2], mark[3])
        if mark and block:
            blocks.append(_Open(column + _DEPTH, block[1]))
            moved = mark[1] + alone(block[0])
        lines.append(moved)
    while blocks:
        _close(lines, blocks, blocks.pop())
    return "\n".join(lines)


def _close(lines: list[str], around: list[_Open], block: _Open) -> None:
    """Add the end of a block, in place of the blank line before it where there is one, so that lines stay."""
    indent = " " * (block.column - _DEPTH * (len(around) + 1))
    if lines and not lines[-1].strip():
        lines[-1] = indent + alone(block.end)
    else:
        lines.append(indent + added(block.end))


def _block(mark: str, rest: str) -> tuple[str, str] | None:
    """Return the start and the end of the element for a block; None where its line is text."""
    found = _TITLE.fullmatch(rest)
    if found is None or (mark.startswith("===") and found["title"] is None):
        return None
    kind = (found["kind"] or found["plain"] or "").split()
    title = found["title"]
    if mark.startswith("?"):
        return disclosure(title or " ".join(kind[:1]).capitalize() or "Details"), closing("details")
    heading = element("p", text_of(title)) if title else ""
    return element("div", None, **{"class": " ".join(kind) or None}) + heading, closing("div")
