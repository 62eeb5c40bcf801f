"""Quarto: Pandoc's Markdown with cells of code, which are no prose.

Fenced divs and shortcodes are expanded as in other Markdown. https://quarto.org/docs/authoring/markdown-basics.html
"""

from __future__ import annotations

import re

from seoexport.extractor.formats.markdown import Rendered
from seoexport.extractor.formats.markdown import html_of as html_of_markdown
from seoexport.extractor.shortcodes.shield import unshielded

_CELL = re.compile(r"[ \t]*(`{3,})\s*(.*)")
_BRACKETS = re.compile(r"[ ]?\[([^\[\]\n]*)\](?![(\[{])")
_TABLE_CAPTION = re.compile(r"(?<=\|\n\n): +(?=\S)")
_KEY = re.compile(r"(?<![\w.])@\w")


def html_of(quarto: str) -> Rendered:
    r"""Return the HTML of a Quarto text.

    >>> html_of("Rest helps [@ada2024, p. 3].\n\n```{python}\n1 + 1\n```\n").html
    '<p>Rest helps.</p>\n'
    """
    return html_of_markdown(quarto, _without_cells, _without_citations, _with_bare_captions)


def _without_cells(text: str) -> str:
    """Return `text` without cells of code; what is only shown as code stays."""
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        found = _CELL.fullmatch(line)
        if not fence and found and unshielded(found[2]).startswith("{") and not unshielded(found[2]).startswith("{."):
            fence = found[1]
            lines.append("")
        elif fence:
            fence = "" if found and found[1].startswith(fence) and not found[2] else fence
            lines.append("")
        else:
            lines.append(line)
    return "\n".join(lines)


def _with_bare_captions(text: str) -> str:
    """Return `text` with captions below tables as paragraphs: https://quarto.org/docs/authoring/tables.html."""
    return _TABLE_CAPTION.sub("", text)


def _without_citations(text: str) -> str:
    """Return `text` without `[see @key, p. 3]`: https://quarto.org/docs/authoring/citations.html."""
    return _BRACKETS.sub(lambda found: "" if _KEY.search(found[1]) else found[0], text)
