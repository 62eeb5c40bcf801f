"""Addresses that generators replace once they know all pages: of other source files, and with Pelican's placeholders.

https://docs.getpelican.com/en/latest/content.html#linking-to-internal-content
"""

from __future__ import annotations

import re

_PLACEHOLDER = r"(?:\{|%7B|\||%7C)\w+(?:\}|%7D|\||%7C)"
#: What lies below the folder of the content is copied as it lies there.
_COPIED = re.compile(r'(?<=\ssrc="|href=")(?:\{|%7B|\||%7C)(?:static|attach)(?:\}|%7D|\||%7C)(?=/)')
#: Build tools copy such files under names that nobody knows beforehand.
_BUNDLED = r"(?:~/|@/|@\w+/|/src/|(?:\.\./){2,}(?:src/)?assets/)"
_UNKNOWN = re.compile(rf'\ssrc="(?:{_PLACEHOLDER}|{_BUNDLED})[^"<>\n]*"')
_ANCHOR = re.compile(r"<a\s[^<>]*>|</a\s*>", re.IGNORECASE)
_ELSEWHERE = re.compile(
    rf'\shref="(?:{_PLACEHOLDER}[^"\n]*|(?![\w+.-]+:|//)[^"?#\n]*\.(?:ipynb|markdown|mdx?|qmd|rst)(?:[?#][^"\n]*)?)"'
)


def without_source_links(html: str) -> str:
    """Return `html` with links that lead to no page as their text, and addresses without placeholders.

    >>> without_source_links('<img src="{static}/a.png"> <a href="../calf.md#rest">Rest</a>')
    '<img src="/a.png"> Rest'
    """
    html = _UNKNOWN.sub("", _COPIED.sub("", html))
    parts: list[str] = []
    end = 0
    is_open = False
    for tag in _ANCHOR.finditer(html):
        closes = tag[0].startswith("</")
        if (is_open and closes) or (not closes and _ELSEWHERE.search(tag[0])):
            parts.append(html[end : tag.start()])
            end = tag.end()
            is_open = not closes
    return "".join(parts) + html[end:]
