"""The workers of a run: as many as there is work for, each replaced when it ends or has done its share."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from multiprocessing.connection import wait
from typing import Generic, TypeVar

from seoexport.errors import NoWorkers
from seoexport.site.pool import server
from seoexport.site.pool.board import Board, End
from seoexport.site.pool.hand import Hand, Numbered, method
from seoexport.site.pool.limits import Limits, is_final, reason

Task = TypeVar("Task")
Result = TypeVar("Result")

#: How long workers may take to finish their pages once nobody waits for them.
_SECONDS_TO_END = 2.0

#: How many workers in a row may end before they have begun.
_FAILED_STARTS = 3


class Crew(Generic[Task, Result]):
    """Worker processes that do the tasks of a board."""

    def __init__(
        self, work: Callable[[Task], Result], *, jobs: int, limits: Limits, module: Callable[[Task], str]
    ) -> None:
        self._work, self._jobs, self._limits, self._module = work, jobs, limits, module
        self._hands: list[Hand] = []
        self._failed = 0
        self._is_frozen = False

    @property
    def is_busy(self) -> bool:
        """Whether a worker has something to do."""
        return any(hand.tasks for hand in self._hands)

    def give(self, board: Board[Task, Result]) -> None:
        """Give the workers what they have room for, and start more where there is more to do than they take."""
        while len(self._hands) < self._jobs and (task := board.next_alone()):
            if not self._start(board, (task,), alone=True):
                return
        for hand in sorted(self._hands, key=lambda each: len(each.tasks)):
            if hand.room and (tasks := board.next(hand.room)):
                hand.give(tasks)
        while len(self._hands) < self._jobs and (tasks := board.next(2)):
            if not self._start(board, tasks):
                return

    def collect(self, board: Board[Task, Result]) -> Iterator[End]:
        """Wait for results, put them on the board, and yield the ends of workers that were not to end."""
        hands = {hand.results: hand for hand in self._hands}
        for connection in wait(list(hands)):
            hand = hands[connection]  # type: ignore[index]
            try:
                received = hand.receive()
            except EOFError:
                yield self._end(hand)
                continue
            if received:
                self._failed = 0
                board.add(received[0].number, received[1])
                if hand.is_finished:
                    self._hands.remove(hand)
                    hand.dismiss()
                    hand.ended()

    def stop(self) -> Iterator[Numbered]:
        """End all workers, and yield what those were at that had to be killed."""
        hands, self._hands = self._hands, []
        for hand in hands:
            hand.dismiss()
        until = time.monotonic() + _SECONDS_TO_END
        for hand in hands:
            if hand.ended(until) < 0 and hand.tasks:
                yield hand.tasks[0]
        if self._is_frozen:
            gc.unfreeze()

    def _start(self, board: Board[Task, Result], tasks: Sequence[Numbered], *, alone: bool = False) -> bool:
        """Return whether a new worker could be given these tasks; if not, those that there are have to do."""
        module = self._module(tasks[0].value)
        how = method(module)
        if how == "fork" and module:
            import_module(module)
        if not self._is_frozen:
            gc.freeze()  # else the collector of each worker would write to, and so copy, all that we have
            self._is_frozen = True
        others = [end for hand in self._hands for end in hand.ends]
        try:
            hand = Hand(self._work, self._limits, others, how)
        except (OSError, EOFError) as error:
            if how == "forkserver":
                server.give_up()
                return self._start(board, tasks, alone=alone)
            board.put_back(tasks)
            if not self.is_busy:
                raise NoWorkers(getattr(error, "strerror", "") or str(error)) from None
            return False
        hand.is_alone = alone
        hand.give(tasks)
        self._hands.append(hand)
        return True

    def _end(self, hand: Hand) -> End:
        self._hands.remove(hand)
        hand.dismiss()
        code = hand.ended()
        if not hand.has_started:
            self._failed += 1
            if self._failed == _FAILED_STARTS:
                raise NoWorkers(f"they end at once with exit code {code}")
        if not hand.has_started or code == 0:
            return End(None, tuple(hand.tasks), "", is_final=False)
        task, *rest = hand.tasks or (None,)
        return End(task, tuple(rest), reason(code, self._limits), is_final(code))
