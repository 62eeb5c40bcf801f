"""How far a long run has come: a bar on standard error that replaces itself on terminals, else a line now and then."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Self, TypeVar

import click

#: Fewer pages are done before anybody wonders.
MANY = 200
#: Without a terminal, so often is told how many are done: logs are read too.
EVERY = 10_000

#: Goes to the beginning of the line and empties it, so that what is said in between stands on a line of its own.
_AGAIN = "\r\x1b[K"
_WIDTH = 30

Step = TypeVar("Step")


class Progress:
    """Counts steps, and shows them until the run ends, however it does.

    `total` says how many there will be; it is asked for once, and on a terminal alone.
    """

    def __init__(self, total: Callable[[], int], noun: str = "pages") -> None:
        self._noun = noun
        self._done = 0
        self._total = total() if sys.stderr.isatty() else None

    def step(self) -> None:
        """Count a step."""
        self._done += 1
        if self._total is None:
            if self._done % EVERY == 0:
                click.echo(f"{self._done} {self._noun}", err=True)
        elif self._total >= MANY and self._done % (self._total // 100) == 0:
            click.echo(f"{_AGAIN}{self._bar(self._total)}{_AGAIN[0]}", nl=False, err=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the line empty."""
        if self._total is not None and self._total >= MANY:
            click.echo(_AGAIN, nl=False, err=True)

    def _bar(self, total: int) -> str:
        share = min(self._done / total, 1)
        full = int(share * _WIDTH)
        return f"{'█' * full}{'░' * (_WIDTH - full)} {self._done} of {total} {self._noun}"


def followed(steps: Sequence[Step], noun: str = "pages") -> Iterator[Step]:
    """Yield the steps of a run, and show how many are done."""
    with Progress(lambda: len(steps), noun) as progress:
        for step in steps:
            yield step
            progress.step()
