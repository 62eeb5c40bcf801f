"""Work on many pages in processes of our own, with the results in order: a page that ends its worker costs no other.

The standard pools lose what is left, or wait for ever, when one of their processes is killed.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from typing import TypeVar

from seoexport.site.pool.board import Board
from seoexport.site.pool.crew import Crew
from seoexport.site.pool.hand import can_fork
from seoexport.site.pool.limits import NO_LIMITS, Limits, memory_reason

Task = TypeVar("Task")
Result = TypeVar("Result")

__all__ = ["NO_LIMITS", "Limits", "can_fork", "in_order"]


def in_order(
    work: Callable[[Task], Result],
    tasks: Iterable[Task | Result],
    *,
    result: type[Result],
    jobs: int,
    lost: Callable[[Task, str], Result],
    died: Callable[[Task], None] = lambda _: None,
    module: Callable[[Task], str] = lambda _: "",
    limits: Limits = NO_LIMITS,
) -> Generator[Result, None, None]:
    """Yield the result of each task, in the order of the tasks; what is a `result` already passes through.

    With one job the work is done in this process, where nothing can be limited. With more, a task is a value that can
    be pickled, and `module` names what the first one of each worker is done with where importing that takes long: the
    worker is a copy of a process that has imported it, this one or that of `server`. When a worker ends in the midst of
    a task, `died` is told of it, and the task is tried once more, alone in a new worker; `lost` makes the result of one
    that ends this one too, given the reason. No more of the tasks are held than a few thousand, however many there are.
    Close the iterator to end the workers before it is exhausted.

    Raises NoWorkers where processes cannot be started, and what `work` raises.
    """
    if jobs > 1:
        yield from _by_workers(Board(tasks, result, lost), Crew(work, jobs=jobs, limits=limits, module=module), died)
        return
    for task in tasks:
        if isinstance(task, result):
            yield task
            continue
        try:
            yield work(task)  # type: ignore[arg-type]  # what is no result is a task
        except MemoryError:
            yield lost(task, memory_reason(limits))  # type: ignore[arg-type]


def _by_workers(board: Board[Task, Result], crew: Crew[Task, Result], died: Callable[[Task], None]) -> Iterator[Result]:
    try:
        while True:
            crew.give(board)
            yield from board.ready()
            if not crew.is_busy:
                if board.is_done:
                    return
                continue
            for end in crew.collect(board):
                if end.task is not None:
                    died(end.task.value)
                board.note(end)
    finally:
        for task in crew.stop():
            died(task.value)
