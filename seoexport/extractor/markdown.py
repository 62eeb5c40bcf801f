"""Markdown to HTML, as CommonMark has it, with tables and deletions; raw HTML passes through.

What generators add to it, from shortcodes to admonitions, is expanded before (`seoexport.extractor.shortcodes`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from seoexport.extractor.shortcodes import expanded

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

#: `## Heading {#anchor}`, as Hugo, Pandoc and Docusaurus write it.
_ANCHOR = re.compile(r"<(h[1-6])>([^\n]*?)[ \t]*\{#([\w.:-]+)\}</\1>")


def html_of(markdown: str, *passes: Callable[[str], str]) -> str:
    r"""Return the HTML of a Markdown text; `passes` take from it first what a dialect has more, its code shielded.

    >>> html_of("## Is it *safe*? {#safe}")
    '<h2 id="safe">Is it <em>safe</em>?</h2>\n'
    """
    return _ANCHOR.sub(r'<\1 id="\3">\2</\1>', _renderer().render(expanded(markdown, *passes)))


@cache
def _renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
