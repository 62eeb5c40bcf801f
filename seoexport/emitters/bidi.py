"""Titles that cannot turn the text around them: controls of writing direction that are opened are closed as well.

A control that stays open in a title reverses whatever a search engine or a browser's tab shows behind it, and an
override shows letters in an order in which they are not written: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
"""

from __future__ import annotations

import re

_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS, _OVERRIDES, _ISOLATES = "\u202a\u202b", "\u202d\u202e", "\u2066\u2067\u2068"
_END_OF_EMBEDDING, _END_OF_ISOLATE = "\u202c", "\u2069"


def balanced(text: str) -> str:
    r"""Return `text` without overrides, and with an end for each embedding and isolate.

    Marks (U+200E, U+200F) open nothing, and stay.

    >>> balanced("\u2067calf") == "\u2067calf\u2069", balanced("calf\u202ecod\u202c.exe")
    (True, 'calfcod.exe')
    """
    if text.isascii() or not _CONTROL.search(text):
        return text
    open_: list[str] = []
    isolates: list[str] = []
    written = [_written(sign, open_, isolates) for sign in text]
    ends = (_end(opener) for opener in reversed(open_))
    return "".join((*written, *ends))


def _written(sign: str, open_: list[str], isolates: list[str]) -> str:
    """Return what of a sign is written, and keep in `open_`, and of isolates apart, what it opens or closes."""
    if sign in _ISOLATES:
        isolates.append(sign)
    if sign in _EMBEDDINGS or sign in _ISOLATES or sign in _OVERRIDES:
        open_.append(sign)
        return "" if sign in _OVERRIDES else sign
    if sign == _END_OF_EMBEDDING:
        return _end(open_.pop()) if open_ and open_[-1] not in _ISOLATES else ""
    if sign == _END_OF_ISOLATE:
        if not isolates:
            return ""
        isolates.pop()
        closed = [open_.pop()]
        while closed[-1] not in _ISOLATES:
            closed.append(open_.pop())
        return "".join(map(_end, closed))
    return sign


def _end(opener: str) -> str:
    if opener in _OVERRIDES:
        return ""
    return _END_OF_ISOLATE if opener in _ISOLATES else _END_OF_EMBEDDING
