"""The tasks of a run between the stream that they come from and the order in which their results leave."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, NamedTuple, TypeVar

from seoexport.site.pool.hand import Numbered

Task = TypeVar("Task")
Result = TypeVar("Result")

#: How many tasks may be ahead of the first one that is not done: while one takes its time, the others go on.
WINDOW = 4_096


class End(NamedTuple):
    """A worker's end: the task that it was at, if any, those that it had not begun, and why the first is lost."""

    task: Numbered | None
    others: tuple[Numbered, ...]
    reason: str
    is_final: bool


class Board(Generic[Task, Result]):
    """Which tasks are next, which have to be done again, and which results wait for one before them."""

    def __init__(
        self, tasks: Iterable[Task | Result], result: type[Result], lost: Callable[[Task, str], Result]
    ) -> None:
        self._stream, self._result, self._lost = iter(tasks), result, lost
        self._is_read = False
        self._read = self._out = 0
        self._results: dict[int, Result] = {}
        self._left: deque[Numbered] = deque()
        self._alone: deque[Numbered] = deque()

    @property
    def is_done(self) -> bool:
        """Whether every result has left."""
        return self._is_read and self._out == self._read

    def add(self, number: int, result: Any) -> None:
        """Note the result of a task."""
        self._results[number] = result

    def ready(self) -> Iterator[Result]:
        """Yield the results whose turn it is."""
        while self._out in self._results:
            result = self._results.pop(self._out)
            self._out += 1
            yield result

    def next_alone(self) -> Numbered | None:
        """Return a task that has ended a worker and is to be tried alone."""
        return self._alone.popleft() if self._alone else None

    def next(self, most: int) -> list[Numbered]:
        """Return the tasks that are next, at most so many: none where the stream has ended, or has to wait."""
        found: list[Numbered] = []
        while len(found) < most and (task := self._next()):
            found.append(task)
        return found

    def _next(self) -> Numbered | None:
        if self._left:
            return self._left.popleft()
        while not self._is_read and self._read - self._out < WINDOW:
            try:
                task = next(self._stream)
            except StopIteration:
                self._is_read = True
                return None
            number = self._read
            self._read += 1
            if not isinstance(task, self._result):
                return Numbered(number, task)
            self._results[number] = task
        return None

    def put_back(self, tasks: Iterable[Numbered]) -> None:
        """Have tasks done after all."""
        self._left = deque(sorted((*self._left, *tasks), key=lambda each: each.number))

    def note(self, end: End) -> None:
        """Have what a worker left done by others: what it was at alone, and not a third time."""
        self.put_back(end.others)
        if end.task is None:
            return
        if end.is_final or end.task.again:
            self._results[end.task.number] = self._lost(end.task.value, end.reason)
        else:
            self._alone.append(end.task._replace(again=True))
