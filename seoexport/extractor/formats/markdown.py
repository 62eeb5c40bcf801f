"""Markdown to HTML, as CommonMark has it, with tables and deletions; raw HTML passes through.

What generators add to it, from shortcodes to admonitions, is expanded before (`seoexport.extractor.shortcodes`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from seoexport.extractor.formats.source_links import without_source_links
from seoexport.extractor.shortcodes import expansion

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token

#: `## Heading {#anchor}`, as Hugo, Pandoc and Docusaurus write it.
_ANCHOR = re.compile(r"<(h[1-6])>([^\n]*?)[ \t]*\{#([\w.:-]+)\}</\1>")
#: The HTML of these has the lines of its Markdown.
_VERBATIM = ("html_block", "fence", "code_block")


class Rendered(NamedTuple):
    """HTML, and for each of its lines the line of the text that it was made of, from 1; None where nobody knows."""

    html: str
    lines: Sequence[int | None]


def html_of(markdown: str, *passes: Callable[[str], str]) -> Rendered:
    r"""Return the HTML of a Markdown text; `passes` take from it first what a dialect has more, its code shielded.

    >>> html_of("Yes.\n\n## Is it *safe*? {#safe}")
    Rendered(html='<p>Yes.</p>\n<h2 id="safe">Is it <em>safe</em>?</h2>\n', lines=(1, 3, 3))
    """
    text, lines = expansion(markdown, *passes)
    parser = _parser()
    tokens = parser.parse(text)
    pieces = list(_pieces(tokens, parser))
    html = without_source_links(_ANCHOR.sub(r'<\1 id="\3">\2</\1>', "".join(pieces)))
    return Rendered(html, tuple(lines[at] if at in range(len(lines)) else None for at in _places(tokens, pieces)))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def _pieces(tokens: Sequence[Token], parser: MarkdownIt) -> Iterator[str]:
    """Yield the HTML of each token, as `RendererHTML.render` joins it."""
    env: dict[str, Any] = {}
    renderer: RendererHTML = parser.renderer  # type: ignore[assignment]
    for place, token in enumerate(tokens):
        if token.type == "inline":
            yield renderer.renderInline(token.children or (), parser.options, env)
        elif rule := renderer.rules.get(token.type):
            yield rule(tokens, place, parser.options, env)
        else:
            yield renderer.renderToken(tokens, place, parser.options, env)


def _places(tokens: Sequence[Token], pieces: Sequence[str]) -> list[int]:
    """Return for each line of the HTML the line of its Markdown, from 0, or -1."""
    places = [0]
    for token, piece in zip(tokens, pieces, strict=True):
        breaks = piece.count("\n")
        begins = token.map[0] if token.map and token.nesting >= 0 else places[-1]
        # Below a hidden paragraph the break stands before the tag.
        if not piece.startswith("\n"):
            places[-1] = begins
        if token.type in _VERBATIM:
            places += [begins + further for further in range(1, breaks + 1)]
        elif token.type == "inline":
            # A break in code or in a title becomes a blank: then the lines below cannot be told.
            known = breaks == token.content.count("\n")
            places += [begins + further if known else -1 for further in range(1, breaks + 1)]
        else:
            places += [begins] * breaks
    return places
