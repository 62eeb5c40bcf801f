"""One page in the state as bytes: whatever was flipped or cut in them is noticed, and then there is no such row."""

from __future__ import annotations

import struct
import zlib
from typing import NamedTuple

from seoexport.site.state.seen import Seen

_CHECK = struct.Struct("<I")
_FIXED = struct.Struct("<16sqqqQqqqQqQii16s16s16sI")


class Row(NamedTuple):
    """What is remembered of a page.

    `source` is its file as it was read or left, `target` what was written from it, the same where a site is done in
    place; `noted` is when that was put down, `made` the run that did the page. It comes out the same from day `since`
    to day `until`, as ordinals, and as long as `needs` hold. `before` and `after` are digests of the page as its
    generator wrote it and as it was left; `made_of` stands for its content file; `entry` is its part of the ledger.
    """

    source: Seen
    target: Seen
    noted: int
    made: int
    since: int
    until: int
    before: bytes
    after: bytes
    made_of: bytes
    needs: bytes
    entry: bytes


def name_of(path: str) -> bytes:
    """Return the bytes that stand for a path: any name that a disk can hold, in the order of the paths themselves."""
    return path.encode("utf-8", "surrogatepass")


def path_of(name: bytes) -> str:
    """Return the path that `name_of` made a name of."""
    return name.decode("utf-8", "surrogatepass")


def packed(row: Row, name: bytes, key: bytes) -> bytes:
    """Return a row as bytes that are good for this page and these circumstances alone.

    Raises struct.error for figures that no disk has.
    """
    fixed = _FIXED.pack(key, *row.source, *row.target, *row[2:9], len(row.needs))
    return sealed(b"".join((fixed, row.needs, row.entry)), name)


def unpacked(value: object, name: bytes, key: bytes) -> Row | None:
    """Return the row that `packed` made of this page under these circumstances, None for anything else."""
    content = unsealed(value, name)
    if content is None or len(content) < _FIXED.size or content[:16] != key:
        return None
    _, *fixed = _FIXED.unpack_from(content)
    noted, made, since, until, before, after, made_of, length = fixed[8:]
    end = _FIXED.size + length
    needs, entry = content[_FIXED.size : end], content[end:]
    return Row(Seen(*fixed[:4]), Seen(*fixed[4:8]), noted, made, since, until, before, after, made_of, needs, entry)


def sealed(content: bytes, name: bytes) -> bytes:
    """Return bytes with a checksum over them and what they are about."""
    return _CHECK.pack(zlib.crc32(content, zlib.crc32(name))) + content


def unsealed(value: object, name: bytes) -> bytes | None:
    """Return what was sealed, None where that is not whole or about something else."""
    if not isinstance(value, bytes) or len(value) < _CHECK.size:
        return None
    content = value[_CHECK.size :]
    return content if _CHECK.unpack_from(value)[0] == zlib.crc32(content, zlib.crc32(name)) else None
