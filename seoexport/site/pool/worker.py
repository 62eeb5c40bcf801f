"""What a worker process does: take tasks, do each, send its result at once, and end when nobody listens any more."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any, NoReturn

from seoexport.site.pool.limits import OUT_OF_MEMORY, Limits, Timer, limit_memory

#: What a message to the parent begins with; the first one says that the worker has started.
STARTED, DONE, RAISED = b"s", b"d", b"r"


def serve(
    work: Callable[[Any], Any],
    tasks: Connection,
    results: Connection,
    limits: Limits,
    others: Sequence[Connection],
) -> None:
    """Do tasks until there are no more, or until the parent is gone. `others` are ends of pipes that are not ours."""
    for connection in others:
        connection.close()
    stopping = _Stopping()
    limit_memory(limits)
    timer = Timer(limits)
    try:
        results.send_bytes(STARTED)
        while True:
            stopping.waits = True
            batch = pickle.loads(tasks.recv_bytes())  # noqa: S301 - our own parent wrote it
            stopping.waits = False
            for task in batch:
                timer.start()
                message = _message(work, task)
                timer.stop()
                results.send_bytes(message)
                if stopping.asked:
                    return
    except (EOFError, OSError):  # the parent is done with us, or gone
        return


def _message(work: Callable[[Any], Any], task: Any) -> bytes:
    try:
        return DONE + pickle.dumps(work(task), pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        _end(OUT_OF_MEMORY)
    except Exception as error:  # noqa: BLE001 - the parent raises it
        try:
            return RAISED + pickle.dumps(error, pickle.HIGHEST_PROTOCOL)
        except Exception:  # noqa: BLE001
            return RAISED + pickle.dumps(RuntimeError(repr(error)))


def _end(code: int) -> NoReturn:
    os._exit(code)


class _Stopping:
    """Whether somebody wants this process to end: it does so between tasks. An interrupt is the parent's to answer."""

    def __init__(self) -> None:
        self.asked = self.waits = False
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, self._stop)
        if hasattr(signal, "pthread_sigmask"):
            signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT, signal.SIGTERM))

    def _stop(self, *_: Any) -> None:
        self.asked = True
        if self.waits:
            self.waits = False  # asked twice, it ends no worse
            raise SystemExit
