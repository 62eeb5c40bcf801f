"""Plain text as Markdown that means that text and nothing else: https://spec.commonmark.org/0.31.2/#backslash-escapes."""

from __future__ import annotations

import re

from seoexport.text import collapse

#: What begins emphasis, code, a link, HTML, a reference or an escape anywhere in a line.
_INLINE = re.compile(r"[\\`*_<>&~|]")
#: Brackets as references: readers of lists of links look for the next bracket and know no backslash.
_BRACKETS = {ord("["): "&#91;", ord("]"): "&#93;"}
#: What begins a block where it stands first: a list, a heading, a rule, a fence.
_FIRST = re.compile(r"(?:[-+=#]|\d{1,9}(?=[.)]))")
_CLOSING_HASHES = re.compile(r"(#+)$")
_REFERENCE = re.compile(r"&(?=#?\w+;)")
_PARENTHESES = {ord("("): "%28", ord(")"): "%29"}


def text(value: str) -> str:
    r"""Return a text for the inside of a line.

    >>> print(text("Rest & [walk]"))
    Rest \& &#91;walk&#93;
    """
    return _INLINE.sub(r"\\\g<0>", collapse(value).replace("\x0c", "\ufffd")).translate(_BRACKETS)


def block(value: str) -> str:
    r"""Return a text for a line of its own: a paragraph or a heading.

    >>> print(block("1. Rest"), block("- Rest"), block("Rest #"))
    1\. Rest \- Rest Rest \#
    """
    line = text(value)
    if first := _FIRST.match(line):
        at = first.end() if line[0].isdigit() else 0
        line = f"{line[:at]}\\{line[at:]}"
    return _CLOSING_HASHES.sub(lambda found: "\\#" * len(found[1]), line) if not line.endswith("\\#") else line


def destination(url: str) -> str:
    """Return an address for the parentheses of a link.

    >>> destination("https://example.org/a_(b)/?x=1&copy;=2")
    'https://example.org/a_%28b%29/?x=1&amp;copy;=2'
    """
    return _REFERENCE.sub("&amp;", url.translate(_PARENTHESES))
