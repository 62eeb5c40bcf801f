"""Lines that wait to be written, more than memory should hold: in buckets by a digest, on disk when they grow."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from typing import IO

_BUCKET_BITS = 6
BUCKETS = 1 << _BUCKET_BITS
#: So many bytes of a bucket wait in memory.
_WAITING_BYTES = 1 << 17


class Spool:
    """Lines in buckets; each stays in memory until it is large, and then in a nameless file of the system's folder."""

    def __init__(self) -> None:
        self._open = ExitStack()
        self._waiting = [bytearray() for _ in range(BUCKETS)]
        self._files: list[IO[bytes] | None] = [None] * BUCKETS

    def __enter__(self) -> Spool:
        """Return itself; its files are gone at the end."""
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove what is on disk."""
        self._open.close()

    def add(self, bucket: int, line: bytes) -> None:
        """Add a line, which ends in the only line end that it has, to a bucket."""
        waiting = self._waiting[bucket]
        waiting += line
        if len(waiting) > _WAITING_BYTES:
            self._flush(bucket)

    def sorted(self, bucket: int) -> list[bytes]:
        """Return the lines of a bucket, sorted, each once."""
        file = self._files[bucket]
        kept = b""
        if file:
            file.seek(0)
            kept = file.read()
        return sorted(set((kept + self._waiting[bucket]).splitlines()))

    def replace(self, bucket: int, lines: list[bytes]) -> None:
        """Put other lines in place of those of a bucket."""
        if file := self._files[bucket]:
            file.seek(0)
            file.truncate()
        self._waiting[bucket] = bytearray(b"".join(line + b"\n" for line in lines))
        if len(self._waiting[bucket]) > _WAITING_BYTES:
            self._flush(bucket)

    def _flush(self, bucket: int) -> None:
        file = self._files[bucket]
        if file is None:
            file = self._files[bucket] = self._open.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - it is open for as long as the spool
        file.seek(0, 2)
        file.write(self._waiting[bucket])
        self._waiting[bucket].clear()
