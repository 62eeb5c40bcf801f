"""What one page may cost in a worker process, and what a worker's end tells of why it ended."""

from __future__ import annotations

import contextlib
import signal
from pathlib import Path
from typing import NamedTuple

try:
    import resource
except ImportError:  # Windows limits neither
    resource = None  # type: ignore[assignment]

#: How many times as much time may pass as a page may use: what waits for a disk is not at work.
WAITING = 10

#: What a worker ends with when a page takes more memory than it may.
OUT_OF_MEMORY = 74


class Limits(NamedTuple):
    """The processor time and the memory that one task may take; zero for as much as it likes.

    A task may also take ten times the processor time of time on the clock. Where the system has no such limits, as on
    Windows, they do not hold.
    """

    seconds: float = 0.0
    memory: int = 0


NO_LIMITS = Limits()


class Timer:
    """Has the system end this process when one task takes too long: what runs in C cannot be interrupted otherwise."""

    def __init__(self, limits: Limits) -> None:
        self._seconds = limits.seconds if hasattr(signal, "setitimer") else 0.0
        if self._seconds:
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)

    def start(self) -> None:
        """Begin the time of a task."""
        self._set(self._seconds)

    def stop(self) -> None:
        """End the time of a task."""
        self._set(0.0)

    def _set(self, seconds: float) -> None:
        if self._seconds:
            signal.setitimer(signal.ITIMER_PROF, seconds)
            signal.setitimer(signal.ITIMER_REAL, seconds * WAITING)


def limit_memory(limits: Limits) -> None:
    """Let this process take no more memory than it has and a task may take."""
    if not limits.memory or resource is None:
        return
    with contextlib.suppress(OSError, ValueError):  # no /proc, or a lower limit set by somebody else
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + limits.memory, hard))


def memory_reason(limits: Limits) -> str:
    """Return what to say of a task that ran out of memory."""
    return f"it takes more than {limits.memory / (1 << 30):.3g} GB of memory" if limits.memory else "memory ran out"


def is_final(exit_code: int) -> bool:
    """Return whether a task that ended its worker so would do it again."""
    return exit_code == -getattr(signal, "SIGPROF", 0) != 0


def reason(exit_code: int, limits: Limits) -> str:
    """Return what to say of a task whose worker ended so."""
    if exit_code == OUT_OF_MEMORY:
        return memory_reason(limits)
    if is_final(exit_code):
        return f"it takes more than {limits.seconds:g} s of processor time"
    if exit_code == -getattr(signal, "SIGALRM", 0) != 0:
        return f"it takes more than {limits.seconds * WAITING:g} s"
    how = f"exit code {exit_code}" if exit_code >= 0 else f"signal {_signal_name(-exit_code)}"
    return f"its worker process ended twice, the last time with {how}"


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
