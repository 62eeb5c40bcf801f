"""What was made of something before, kept up to a number of bytes; threads may share it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from threading import Lock

#: What an entry takes beside its bytes, roughly.
ENTRY_BYTES = 200


class Remembered:
    """Bytes by the digest of all that they were made of; what was not asked for longest is forgotten first.

    >>> remembered = Remembered(1_000)
    >>> remembered.made(lambda: b"first", "a", b"1"), remembered.made(lambda: b"again", "a", b"1")
    (b'first', b'first')
    """

    def __init__(self, room: int) -> None:
        self._room, self._used = room, 0
        self._made: OrderedDict[bytes, bytes] = OrderedDict()
        self._lock = Lock()

    def made(self, make: Callable[[], bytes], *of: str | bytes) -> bytes:
        """Return what `make` returned before for the same values, or returns now; what it raises is not remembered."""
        key = _digest(of)
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
        made = make()  # Two threads may do so at once: neither waits for the other.
        with self._lock:
            if key not in self._made and len(made) + ENTRY_BYTES <= self._room:
                self._made[key] = made
                self._used += len(made) + ENTRY_BYTES
            while self._used > self._room:
                self._used -= len(self._made.popitem(last=False)[1]) + ENTRY_BYTES
        return made


def _digest(of: tuple[str | bytes, ...]) -> bytes:
    digest = blake2b(digest_size=16)
    for each in of:
        part = each if isinstance(each, bytes) else each.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(part))
        digest.update(part)
    return digest.digest()
