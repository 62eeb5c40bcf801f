"""An item as the content file that generators read: YAML front matter, and HTML that Markdown leaves alone."""

from __future__ import annotations

import json
import re

from seoexport.extractor.wordpress.items import Item
from seoexport.text import storable

#: What YAML does not let stand in a text, though JSON does.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")
#: Elements in which a line end is shown; a blank line in them would end the block of HTML.
_LINES_COUNT = re.compile(r"<(pre|textarea)\b(?:(?!</\1\s*>|<\1\b).)*</\1\s*>", re.IGNORECASE | re.DOTALL)
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
#: Elements that begin a block of HTML up to a blank line: https://spec.commonmark.org/0.31.2/#html-blocks
_BEGINS_A_BLOCK = re.compile(
    r"<(?:address|article|aside|blockquote|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|"
    r"iframe|main|nav|ol|p|section|table|ul)(?=[ \t\n]|/?>)",
    re.IGNORECASE,
)
_TEMPLATES = (("{{", "&#123;&#123;"), ("{%", "&#123;%"), ("{#", "&#123;#"))
_CODE = re.compile(r"(<(script|style)\b(?:(?!</\2\s*>|<\2\b).)*</\2\s*>)", re.IGNORECASE | re.DOTALL)


def content_text(item: Item) -> str:
    """Return the content file of an item. Values are those of JSON, which YAML reads as the same."""
    lines = (f"{key}: {_json(value)}" for key, value in item.front_matter.items())
    return "---\n" + "".join(f"{line}\n" for line in lines) + f"---\n\n{markdown_of(item.html)}"


def markdown_of(html: str) -> str:
    r"""Return HTML as one block that Markdown passes on: without blank lines, and nothing that a template would run.

    >>> markdown_of("<p>One</p>\n\n<pre>a\n\nb</pre>"), markdown_of("Only *text* {{ here }}")
    ('<p>One</p>\n<pre>a&#10;\nb</pre>\n', '<div>\nOnly *text* &#123;&#123; here }}\n</div>\n')
    """
    if not html.strip():
        return ""
    text = storable(html.replace("\r\n", "\n").replace("\r", "\n")).strip()
    text = _LINES_COUNT.sub(lambda match: _one_block(match[0]), text)
    text = _untemplated(_BLANK_LINES.sub("\n", text))
    return f"{text}\n" if _BEGINS_A_BLOCK.match(text) else f"<div>\n{text}\n</div>\n"


def _one_block(text: str) -> str:
    return _BLANK_LINES.sub(lambda match: "&#10;" * (match[0].count("\n") - 1) + "\n", text)


def _untemplated(text: str) -> str:
    """Return HTML without the tags of templates; in code, where nothing is unescaped, a blank parts them."""
    parts = _CODE.split(text)
    return "".join(_parted(part) if n % 3 == 1 else _escaped(part) for n, part in enumerate(parts) if n % 3 != 2)


def _escaped(text: str) -> str:
    for sign, written in _TEMPLATES:
        text = text.replace(sign, written)
    return text


def _parted(text: str) -> str:
    return text.replace("{{", "{ {").replace("{%", "{ %")


def _json(value: object) -> str:
    text = storable(json.dumps(value, ensure_ascii=False))
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
