"""Where the start tag of an element ends: the parser tells where it begins, and its end only for a fifth more time.

It is asked for seldom, for the place of what stands in the element's first line.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from functools import cached_property, lru_cache

from seoexport.document.interface import Element

_UTF_16 = ("UTF-16LE", "UTF-16BE")
#: A start tag over more lines than this is none that a person or a generator wrote.
_MAX_LINES = 100
_BLANKS = r"[\t\n\f\ ]"
#: https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state and the following states.
_START_TAG = re.compile(
    rf"""<([a-z][^\t\n\f\ />]*+)
        (?: [\t\n\f\ /]++
          | [^\t\n\f\ />][^\t\n\f\ />=]*+
            (?: {_BLANKS}*+ = {_BLANKS}*+ (?: "[^"]*+" | '[^']*+' | (?!["'])[^\t\n\f\ >]*+ )
              | (?! {_BLANKS}*+ = ) )
        )*+ >""",
    re.VERBOSE | re.IGNORECASE,
)


class TagEnds:
    """The ends of the start tags of a source, which the parser read in the encoding of that name."""

    def __init__(self, source: bytes | str, encoding: str | None) -> None:
        self._source = source
        self._encoding = encoding

    def __call__(self, element: Element) -> tuple[int, int] | None:
        """Return the line, from 1, and the column, from 0, behind the start tag, or None where that is unsure."""
        line, column = element.source_line, element.source_col
        if line is None or column is None or line > len(self._lines):
            return None
        try:
            tag = _START_TAG.match(self._line(line), column)
            if tag is None:
                text = "\n".join(map(self._line, range(line, min(line + _MAX_LINES, len(self._lines) + 1))))
                tag = _START_TAG.match(text, column)
        except LookupError:
            return None
        if tag is None or tag[1].lower() != element.tag.lower():
            return None
        inside, _, last = tag[0].rpartition("\n")
        return (line + inside.count("\n") + 1, len(last)) if inside else (line, tag.end())

    @cached_property
    def _line(self) -> Callable[[int], str]:
        return lru_cache(maxsize=_MAX_LINES)(self._decoded)

    def _decoded(self, line: int) -> str:
        return self._lines[line - 1].decode(self._encoding or "utf-8", "replace")

    @cached_property
    def _lines(self) -> list[bytes]:
        source = self._source
        if isinstance(source, bytes) and self._encoding in _UTF_16:
            source = source.decode(self._encoding, "replace").removeprefix("\ufeff")
        if isinstance(source, str):
            source, self._encoding = source.encode("utf-8", "replace"), "utf-8"
        # In no other encoding that a page can have is the byte of a line end a part of another sign.
        source = source.removeprefix(codecs.BOM_UTF8)
        return source.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
