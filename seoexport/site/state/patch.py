"""What a run changed in a page, small enough to be remembered, so that the same page made again need not be parsed."""

from __future__ import annotations

import hashlib
import struct
import zlib

_PLACE = struct.Struct("<QQ")


def digest(content: bytes) -> bytes:
    """Return 16 bytes that no other content has."""
    return hashlib.blake2b(content, digest_size=16).digest()


def patch(before: bytes, after: bytes) -> bytes:
    """Return what makes one page into the other: all between the bytes with which both begin and end.

    >>> patched(b"<head></head>", patch(b"<head></head>", b"<head><title></head>"))
    b'<head><title></head>'
    """
    begin = _common(before, after)
    end = _common(before[begin:][::-1], after[begin:][::-1])
    cut = len(before) - begin - end
    return _PLACE.pack(begin, cut) + zlib.compress(after[begin : len(after) - end], 1)


def patched(before: bytes, change: bytes) -> bytes | None:
    """Return a page with a change made to it, None where the change is none of `patch`."""
    try:
        begin, cut = _PLACE.unpack_from(change)
        put = zlib.decompress(change[_PLACE.size :])
    except (struct.error, zlib.error):
        return None
    return b"".join((before[:begin], put, before[begin + cut :]))


def _common(one: bytes, other: bytes) -> int:
    """Return with how many same bytes both begin, by halves: comparing is quicker than counting."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
