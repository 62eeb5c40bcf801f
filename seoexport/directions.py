"""Directions of writing inside a text: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings."""

from __future__ import annotations

_END_OF_EMBEDDING, _END_OF_ISOLATE = "\u202c", "\u2069"

#: What opens a direction, by what closes it: embeddings and overrides, then isolates.
_CLOSED_BY = dict.fromkeys("\u202a\u202b\u202d\u202e", _END_OF_EMBEDDING) | dict.fromkeys(
    "\u2066\u2067\u2068", _END_OF_ISOLATE
)
_SIGNS = frozenset((*_CLOSED_BY, _END_OF_EMBEDDING, _END_OF_ISOLATE))


def balanced(text: str) -> str:
    r"""Return `text` with every direction closed that it opens, and none closed that it did not open.

    Otherwise what stands behind the text, such as the name of the site in a title, is turned round as well.

    >>> ascii(balanced("calf \u202eknot")), balanced("calf\u2069")
    ("'calf \\u202eknot\\u202c'", 'calf')
    """
    if text.isprintable() or _SIGNS.isdisjoint(text):
        return text
    kept: list[str] = []
    awaited: list[str] = []
    isolates = 0
    for sign in text:
        if sign in _CLOSED_BY:
            awaited.append(_CLOSED_BY[sign])
            isolates += awaited[-1] == _END_OF_ISOLATE
        elif sign == _END_OF_ISOLATE:
            if not isolates:
                continue
            isolates -= 1
            while awaited.pop() != sign:  # the end of an isolate closes all that was opened within it
                pass
        elif sign == _END_OF_EMBEDDING:
            if awaited[-1:] != [sign]:
                continue
            awaited.pop()
        kept.append(sign)
    return "".join((*kept, *reversed(awaited)))
