"""Where the start tag of an element ends: the parser tells where it begins, and its end only for a fifth more time.

It is asked for seldom, for the place of what stands in the element's first line.
"""

from __future__ import annotations

import codecs
import re

from seoexport.document.interface import Element

#: In bytes; a character has four at most.
_LONGEST_TAG = 65_536
_UTF_16 = ("UTF-16LE", "UTF-16BE")
_BLANKS = r"[\t\n\f\ ]"
#: https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state and the following states.
_START_TAG = re.compile(
    rf"""<[a-z][^\t\n\f\ />]*+
        (?: [\t\n\f\ /]++
          | [^\t\n\f\ />][^\t\n\f\ />=]*+
            (?: {_BLANKS}*+ = {_BLANKS}*+ (?: "[^"]*+" | '[^']*+' | (?!["'])[^\t\n\f\ >]*+ ) )?+
        )*+ >""",
    re.VERBOSE | re.IGNORECASE,
)


def tag_end(source: bytes | str, encoding: str | None, element: Element) -> tuple[int, int] | None:
    """Return the line, from 1, and the column, from 0, behind the start tag of `element`, or None where that is unsure.

    `encoding` is the name of the encoding in which the parser read `source`.
    """
    line, column = element.source_line, element.source_col
    text = None if line is None or column is None else _from(source, encoding, line, column)
    if text is None or line is None or column is None:
        return None
    tag = _START_TAG.match(text, column)
    if tag is None or not tag[0].lower().startswith(f"<{element.tag.lower()}"):
        return None
    inside, _, last = tag[0].rpartition("\n")
    return (line + inside.count("\n") + 1, len(last)) if inside else (line, tag.end())


def _from(source: bytes | str, encoding: str | None, line: int, column: int) -> str | None:
    """Return the text of a source from a line on, up to what a start tag at that column is ever likely to reach."""
    if isinstance(source, str) or encoding in _UTF_16:
        # Of these, columns count all characters; of other encodings, no line end is a part of another sign.
        text = source if isinstance(source, str) else source.decode(encoding or "", "replace")
        source, encoding = text.encode("utf-8", "replace"), "utf-8"
    source = source.removeprefix(codecs.BOM_UTF8)
    if source.count(b"\r") != source.count(b"\r\n"):
        source = source.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    lines = source.split(b"\n", line - 1)
    if len(lines) < line:
        return None
    try:
        text = lines[-1][: 4 * column + _LONGEST_TAG].decode(encoding or "utf-8", "replace")
    except LookupError:
        return None
    return text.replace("\r\n", "\n")
