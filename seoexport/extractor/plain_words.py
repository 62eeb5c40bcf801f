"""Words as people type them into front matter, without the marks that they put around them.

Generators print a title or description through Markdown, as HTML or as it stands; a search engine is to see the words.
Code in backticks is kept as it is written, and an asterisk or underscore that is no pair stays.
"""

from __future__ import annotations

import html
import re

from seoexport.text import collapse

#: What may stand in a line of text; `Vec<T>` and `a < b` are no tags.
_ELEMENTS = (
    "a abbr b bdi bdo big br cite code del dfn div em font h[1-6] hr i img ins kbd li mark ol p q s samp small span "
    "strike strong sub sup time tt u ul var wbr"
)
_TAG = re.compile(rf"</?(?:{'|'.join(_ELEMENTS.split())})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--[^<>]*-->")
_BREAKS = re.compile(r"</?(?:br|div|h[1-6]|hr|li|ol|p|ul)\b", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_CODE = re.compile(r"(`+)(?!`)([^`]+)\1(?!`)")
_LINK = re.compile(r"!?\[([^\[\]]+)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
#: The inner ones first; between two underscores on each side stands more than one word, or it is a name of Python.
_MARKS = (
    re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*]*[^\s*\\])\*(?![\w*])"),
    re.compile(r"(?<![\w_\\])_(?=[^\s_])([^_]*[^\s_\\])_(?![\w_])"),
    re.compile(r"(?<![\w*\\])\*\*(?=[^\s*])([^*]*[^\s*\\])\*\*(?![\w*])"),
    re.compile(r"(?<![\w_\\])__(?=[^\s_])([^_]* [^_]*[^\s_\\])__(?![\w_])"),
    re.compile(r"(?<![\w~])~~(?=[^\s~])([^~]*[^\s~])~~(?![\w~])"),
)
_TELLTALES = frozenset("<&`*_~[")


def words_of(value: object) -> str:
    """Return a front matter value in words; empty for what has none, such as a list.

    >>> words_of("Is it <em>safe</em>, **really** &amp; fast?"), words_of("2 * 3 * 4, snake_case_name")
    ('Is it safe, really & fast?', '2 * 3 * 4, snake_case_name')
    >>> words_of("The `<head>` element"), words_of(2024), words_of(True), words_of(2.0), words_of(["a"])
    ('The <head> element', '2024', 'true', '2', '')
    """
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(value).removesuffix(".0")
    if isinstance(value, int):
        return str(value)
    return _plain(collapse(value)) if isinstance(value, str) else ""


def _plain(text: str) -> str:
    if _TELLTALES.isdisjoint(text):
        return text
    parts: list[str] = []
    end = 0
    for code in _CODE.finditer(text):
        parts += _unmarked(text[end : code.start()]), code[2]
        end = code.end()
    parts.append(_unmarked(text[end:]))
    return collapse("".join(parts))


def _unmarked(text: str) -> str:
    text = _COMMENT.sub("", text)
    text = _TAG.sub(lambda tag: " " if _BREAKS.match(tag[0]) else "", text)
    text = _LINK.sub(r"\1", text)
    for mark in _MARKS:
        text = mark.sub(r"\1", text)
    return _REFERENCE.sub(lambda reference: html.unescape(reference[0]), text)
