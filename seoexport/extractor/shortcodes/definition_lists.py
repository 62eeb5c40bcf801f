"""Definition lists as PHP Markdown Extra has them, and after it Hugo, kramdown, Python-Markdown and Pandoc.

    Is it safe?
    :   For most people.

https://michelf.ca/projects/php-markdown/extra/#def-list
"""

from __future__ import annotations

import re

from seoexport.extractor.plain_words import words_of
from seoexport.extractor.shortcodes.elements import added, alone, closing, element, text_of
from seoexport.extractor.shortcodes.shield import unshielded

_DEFINITION = re.compile(r" {0,3}[:~][ \t]+(\S.*)")
#: What begins with one of these signs is a block of its own and no term.
_TERM = re.compile(r" {0,3}(?![#>|<:~]|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~)\S.*")


def without_definitions(text: str) -> str:
    """Return `text` with each term and its definitions as a list of HTML around their Markdown."""
    if "\n:" not in text and "\n :" not in text and "\n~" not in text:
        return text
    lines = text.split("\n")
    found: list[str] = []
    place = 0
    in_list = False
    while place < len(lines):
        behind = _definition_below(lines, place)
        if behind is None:
            found += [added(closing("dl")), lines[place]] if in_list and lines[place].strip() else [lines[place]]
            in_list = in_list and not lines[place].strip()
            place += 1
            continue
        term = element("dt", text_of(words_of(unshielded(lines[place]).strip())))
        found.append(alone(term if in_list else element("dl", None) + term))
        in_list = True
        found += lines[place + 1 : behind]
        place = _definitions(lines, behind, found)
    return "\n".join([*found, added(closing("dl"))] if in_list else found)


def _definition_below(lines: list[str], place: int) -> int | None:
    """Return the place of the definition of the term at `place`, which may stand below a blank line; None for none."""
    if not _TERM.fullmatch(lines[place]) or (place and _TERM.fullmatch(lines[place - 1]) and lines[place - 1].strip()):
        return None
    for below in (place + 1, place + 2):
        if below < len(lines) and _DEFINITION.fullmatch(lines[below]):
            return below
        if below >= len(lines) or lines[below].strip():
            return None
    return None


def _definitions(lines: list[str], place: int, found: list[str]) -> int:
    """Add the definitions that begin at `place`, and return the place behind them."""
    while place < len(lines) and (first := _DEFINITION.fullmatch(lines[place])):
        found += added(element("dd", None)), first[1]
        place += 1
        while place < len(lines) and _goes_on(lines, place):
            line = lines[place]
            found.append(line[4:] if line.startswith("    ") else line.strip())
            place += 1
        found.append(added(closing("dd")))
        if place + 1 < len(lines) and not lines[place].strip() and _DEFINITION.fullmatch(lines[place + 1]):
            found.append(lines[place])
            place += 1
    return place


def _goes_on(lines: list[str], place: int) -> bool:
    """Return whether a line belongs to the definition above it: further in, or below it without a blank line."""
    line = lines[place]
    if not line.strip():
        return place + 1 < len(lines) and lines[place + 1].startswith("    ")
    return line.startswith("    ") or (bool(lines[place - 1].strip()) and not _DEFINITION.fullmatch(line))
