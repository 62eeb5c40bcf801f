"""The bytes of an export without those that no XML may have: WordPress copies what is in its database as it is."""

from __future__ import annotations

import codecs
import re
from typing import IO

_CHUNK_BYTES = 65_536
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)")
_UTF_8 = (b"utf-8", b"utf8")
#: https://www.w3.org/TR/xml/#charsets
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class WellFormed:
    """A stream that an XML parser reads: control characters are left out, bytes that are no UTF-8 are U+FFFD.

    An export that declares another encoding passes as it is.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._first = stream, stream.read(_CHUNK_BYTES)
        declared = _DECLARED.search(self._first[:1024])
        is_utf_8 = not self._first.startswith((b"\xfe\xff", b"\xff\xfe")) and (
            declared is None or declared[1].lower() in _UTF_8
        )
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace") if is_utf_8 else None

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, none at the end: as many as there are at hand, whatever `size` says."""
        del size
        while chunk := self._first or self._stream.read(_CHUNK_BYTES):
            self._first = b""
            if self._decoder is None:
                return chunk
            if text := _CONTROLS.sub("", self._decoder.decode(chunk)):
                return text.encode()
        return b""
