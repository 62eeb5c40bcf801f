"""A page as bytes that the head scanner can read, because in some encodings a "<" is not the byte of a "<"."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import NamedTuple

from seoexport.document.encodings import PRESCAN_BYTES, declared
from seoexport.document.iso_2022_jp import ESCAPE, masked
from seoexport.errors import UnusableSource

_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_UTF_16_WITHOUT_MARK = re.compile(rb"(?:\s\0)*+<\0[!?a-z]\0|(?:\0\s)*+\0<\0[!?a-z]", re.IGNORECASE)


class Scannable(NamedTuple):
    """A page to cut and splice, a view of it in which every tag is ASCII at the same offsets, and the way back."""

    page: bytes
    view: bytes
    restored: Callable[[bytes], bytes] = bytes
    is_ascii_compatible: bool = True
    #: A byte order mark says more than any declaration.
    is_declared_in_bytes: bool = True


def scannable(source: bytes) -> Scannable:
    """Return a page as the head scanner reads it.

    1. UTF-16 with a byte order mark is decoded, and encoded back
    2. what declares ISO-2022-JP has its Japanese masked
    3. in all other encodings of the web ASCII is ASCII

    Raises UnusableSource for UTF-16 that is not valid, or that no byte order mark tells.
    """
    if encoding := _MARKS.get(source[:2]):
        return _from_utf_16(source, encoding)
    if _UTF_16_WITHOUT_MARK.match(source):
        raise UnusableSource(
            "the page is UTF-16 without a byte order mark, which browsers do not see; save the page as UTF-8"
        )
    if ESCAPE in source and declared(source[:PRESCAN_BYTES]) == "iso-2022-jp":
        return Scannable(source, masked(source), is_ascii_compatible=False)
    return Scannable(source, source, is_declared_in_bytes=not source.startswith(codecs.BOM_UTF8))


def _from_utf_16(source: bytes, encoding: str) -> Scannable:
    try:
        text = source[2:].decode(encoding)
    except UnicodeDecodeError as error:
        raise UnusableSource(f"byte {error.start + 2} is not {encoding.upper()}; save the page as UTF-8") from None
    page = codecs.BOM_UTF8 + text.encode()

    def restored(utf_8: bytes) -> bytes:
        return source[:2] + utf_8.removeprefix(codecs.BOM_UTF8).decode().encode(encoding)

    return Scannable(page, page, restored, is_declared_in_bytes=False)
