"""Our block in somebody's page: spliced in by byte offset, found again, replaced, with every other byte as it was."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from seoexport.document.head_scanner import BLOCK_BEGIN, BLOCK_END, block_spans, insertion_point
from seoexport.errors import UnusableSource
from seoexport.site.edits import NAME, undone

#: Every element of ours carries this, so that it is known even where a minifier has taken the comments away.
MARK = ("data-seoexport", "v1")

#: Browsers look for the encoding in these: https://html.spec.whatwg.org/multipage/semantics.html#charset
PRESCAN_BYTES = 1024

_ESCAPE = 0x1B
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def without_block(page: bytes) -> bytes:
    """Return a page without the blocks that were spliced into it before: the bytes that its generator wrote."""
    encoding = _utf16(page)
    if encoding:
        return _in_utf8(page, encoding, without_block)
    spans = block_spans(page)
    if not spans:
        return page
    parts, end = [], 0
    for start, stop in spans:
        parts.append(page[end:start])
        end = stop
    left = b"".join((*parts, page[end:]))
    blocks = (page[start:stop] for start, stop in spans)
    return undone(left, blocks, spans[0][0]) if NAME.encode() in page else left


def with_block(page: bytes, head: str) -> bytes:
    """Return a page that has no block yet with one that holds `head`, at the end of its head.

    The block is pure ASCII, so the page may be in any encoding that is ASCII below 0x80. UTF-16 with a byte order
    mark is decoded and encoded back. Raises UnusableSource for ISO-2022-JP, where a byte may be half of a character,
    and where the block would push the declaration of the encoding out of reach.
    """
    encoding = _utf16(page)
    if encoding:
        return _in_utf8(page, encoding, lambda utf8: with_block(utf8, head))
    at = insertion_point(page)
    if _ESCAPE in page[:at]:
        raise UnusableSource("the head has escape bytes, as ISO-2022-JP does; save the page as UTF-8")
    if b"charset" in page[at:PRESCAN_BYTES].lower() and b"charset" not in page[:at].lower():
        raise UnusableSource(
            "the declaration of the encoding stands too late: behind the block no browser would look for it; "
            "put <meta charset> first in the head"
        )
    return b"".join((page[:at], BLOCK_BEGIN, b"\n", head.encode("ascii"), BLOCK_END, page[at:]))


def _utf16(page: bytes) -> str | None:
    return _UTF16.get(page[:2])


def _in_utf8(page: bytes, encoding: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a UTF-16 page changed as if it were UTF-8. Raises UnusableSource where it is not valid UTF-16."""
    try:
        text = page[2:].decode(encoding)
    except UnicodeDecodeError as error:
        raise UnusableSource(f"byte {error.start + 2} is not {encoding.upper()}; save the page as UTF-8") from None
    return page[:2] + change(text.encode()).decode().encode(encoding)
