"""Being told to stop: the first signal lets the page that is being written be finished, the second ends us at once."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import Any

#: A terminal's Ctrl-C, a service manager's stop, and a terminal that is closed.
_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Stopped(KeyboardInterrupt):
    """A signal told us to stop; `code` is what the command is to end with."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.code = 128 + number


@contextlib.contextmanager
def stoppable() -> Iterator[None]:
    """Raise Stopped at the first signal to stop. One that whoever started us has switched off, as nohup, stays so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _SIGNALS}
    heard = [number for number in _SIGNALS if before[number] not in (signal.SIG_IGN, None)]

    def stop(number: int, _: Any) -> None:
        for each in heard:
            signal.signal(each, signal.SIG_DFL)
        raise Stopped(number)

    for each in heard:
        signal.signal(each, stop)
    try:
        yield
    finally:
        for each in heard:
            signal.signal(each, before[each])


def code_of(error: BaseException | None) -> int:
    """Return what a command that was interrupted so ends with."""
    return error.code if isinstance(error, Stopped) else 128 + signal.SIGINT
