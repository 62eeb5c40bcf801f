"""A process that imports what pages are done with while a generator still builds, and of which workers are made later.

It has no threads, so that it can be forked where the generator's own process cannot.
https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods
"""

from __future__ import annotations

import sys
from contextlib import suppress
from multiprocessing import get_context

from seoexport.site.pool.signals import signals_wait

_running: list[str] = []


def start(module: str) -> None:
    """Start it, with a module that it imports first; where the system cannot, nothing happens."""
    if sys.platform != "linux" or is_running():
        return
    from multiprocessing import forkserver

    get_context("forkserver").set_forkserver_preload([module])
    with suppress(OSError), signals_wait():  # an interrupt of the build is not its matter
        forkserver.ensure_running()
        _running.append(module)


def is_running() -> bool:
    """Return whether workers can be made of it."""
    return bool(_running)


def give_up() -> None:
    """Make no workers of it any more."""
    _running.clear()
