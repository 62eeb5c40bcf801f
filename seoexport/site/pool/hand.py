"""One worker process as the parent sees it: what it was given, and what came back."""

from __future__ import annotations

import contextlib
import pickle
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, Pipe
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any, Literal, NamedTuple, TypeAlias

from seoexport.site.pool import server
from seoexport.site.pool.limits import Limits
from seoexport.site.pool.signals import signals_wait
from seoexport.site.pool.worker import DONE, RAISED, serve

#: How many tasks a worker has at most: enough that it never waits for us, few enough that none waits long for it.
MOST_TASKS = 16

#: After how many tasks a worker is replaced, so that what a library forgets to free does not add up.
TASKS_OF_A_LIFE = 2_000

#: A pipe takes 64 kB before who writes has to wait. With less than that on its way nobody waits for one who waits;
#: what is larger is held until the worker has nothing to write.
_MOST_BYTES = 16_384


Method: TypeAlias = Literal["fork", "forkserver", "spawn"]


class Numbered(NamedTuple):
    """A task with its place in the order, and whether it has ended a worker before."""

    number: int
    value: Any
    again: bool = False


class Hand:
    """A worker process: it is given tasks, does them in their order, and its results are received one by one."""

    def __init__(self, work: Callable[[Any], Any], limits: Limits, others: Sequence[Connection], how: Method) -> None:
        self.tasks: deque[Numbered] = deque()
        self.has_started = False
        self.is_alone = False
        self._given = self._received = 0
        self._unread: deque[tuple[int, int]] = deque()
        self._held = b""
        theirs, self._to = Pipe(duplex=False)
        self.results, own = Pipe(duplex=False)
        forks = how == "fork"
        not_theirs = (*others, self._to, self.results) if forks else ()
        context: Any = get_context(how)
        self._process: BaseProcess = context.Process(
            target=serve, args=(work, theirs, own, limits, not_theirs), daemon=True
        )
        try:
            with signals_wait(), contextlib.nullcontext() if forks else _without_main():
                self._process.start()
        except BaseException:
            self._to.close()
            self.results.close()
            raise
        finally:
            theirs.close()
            own.close()

    @property
    def ends(self) -> tuple[Connection, Connection]:
        """Our ends of its pipes."""
        return self._to, self.results

    @property
    def room(self) -> int:
        """How many tasks it may be given now: few at first, so that a handful is spread over all workers."""
        if self.is_alone or self._given >= TASKS_OF_A_LIFE or sum(size for _, size in self._unread) > _MOST_BYTES:
            return 0
        most = min(MOST_TASKS, 2 + self._received)
        return most - len(self.tasks) if len(self.tasks) <= most // 2 else 0

    @property
    def is_finished(self) -> bool:
        """Whether it has done what it was given, and is to be given no more."""
        return not self.tasks and (self.is_alone or self._given >= TASKS_OF_A_LIFE)

    def give(self, tasks: Sequence[Numbered]) -> None:
        """Give it tasks; one that has gone already is noticed when its results are received."""
        message = pickle.dumps([each.value for each in tasks], pickle.HIGHEST_PROTOCOL)
        self._unread.append((self._given, len(message)))
        if self.tasks and len(message) > _MOST_BYTES:
            self._held = message
        else:
            self._send(message)
        self._given += len(tasks)
        self.tasks.extend(tasks)

    def _send(self, message: bytes) -> None:
        with contextlib.suppress(OSError):
            self._to.send_bytes(message)

    def receive(self) -> tuple[Numbered, Any] | None:
        """Return the next task that it did and the result; nothing where it only says that it has started.

        Raises what the work raised, and EOFError where the process has ended.
        """
        try:
            message = self.results.recv_bytes()
        except OSError:
            raise EOFError from None
        self.has_started = True
        if message[:1] not in (DONE, RAISED):
            return None
        value = pickle.loads(memoryview(message)[1:])  # noqa: S301 - our own process wrote it
        if message[:1] == RAISED:
            raise value
        task = self.tasks.popleft()
        self._received += 1
        while self._unread and self._unread[0][0] < self._received:
            self._unread.popleft()
        if self._held and self._received == self._unread[0][0]:  # all before is done: it listens
            self._send(self._held)
            self._held = b""
        return task, value

    def dismiss(self) -> None:
        """Let it end as soon as it has finished its page."""
        for end in self.ends:
            end.close()

    def ended(self, until: float | None = None) -> int:
        """Wait for its end, which is forced at a time of the monotonic clock, and return its exit code."""
        self._process.join(None if until is None else max(0.0, until - time.monotonic()))
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()
        code = self._process.exitcode or 0
        self._process.close()
        return code


def can_fork() -> bool:
    """Return whether a fork is safe: threads that hold a lock would leave it locked for ever; macOS has some always."""
    return sys.platform not in ("win32", "darwin", "cygwin") and threading.active_count() == 1


def method(module: str) -> Method:
    """Return how a worker is made that needs a module, which is named where importing it takes long.

    1. of the process that has imported it already
    2. as a copy of this process, where that is safe
    3. as a copy of that other process, or else as a process that begins with nothing
    """
    if module and server.is_running():
        return "forkserver"
    if can_fork():
        return "fork"
    return "forkserver" if server.is_running() else "spawn"


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Keep new processes from running the program that we are a part of: they would import a whole generator."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
