"""One run at a time in a folder: a lock on the folder itself leaves no file in a site, and ends with its holder."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from seoexport.errors import UnusablePath

if sys.platform != "win32":  # which cannot lock a folder: there, nobody is kept out
    import fcntl

#: How often one who waits looks.
_SECONDS_BETWEEN = 0.05


@contextlib.contextmanager
def only_run(folder: Path, *, seconds: float) -> Iterator[None]:
    """Keep other runs out of a folder. Worker processes share the lock: it is free when the last of them has ended.

    Raises UnusablePath where another run is still at work after so many seconds. Where folders cannot be locked, as
    on Windows and on some network disks, nobody is kept out.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _lock(descriptor, folder, time.monotonic() + seconds)
        yield
    finally:
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_UN)
        os.close(descriptor)


def _lock(descriptor: int, folder: Path, until: float) -> None:
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise UnusablePath(str(folder), "another seoexport is at work in it; run this one again then") from None
            time.sleep(_SECONDS_BETWEEN)
            continue
        except OSError as error:
            if error.errno not in (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL):
                raise
        return
