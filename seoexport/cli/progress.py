"""How far a long run has come: one line on standard error that replaces itself, on terminals alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

import click

#: Fewer pages are done before anybody wonders.
MANY = 200

#: Goes to the beginning of the line and empties it, so that what is said in between stands on a line of its own.
_AGAIN = "\r\x1b[K"

Step = TypeVar("Step")


def followed(steps: Sequence[Step], noun: str = "pages") -> Iterator[Step]:
    """Yield the steps of a run, and tell at every hundredth part how many are done."""
    if len(steps) < MANY or not sys.stderr.isatty():
        yield from steps
        return
    often = len(steps) // 100
    for number, step in enumerate(steps):
        if number % often == 0:
            click.echo(f"{_AGAIN}{number} of {len(steps)} {noun}{_AGAIN[0]}", nl=False, err=True)
        yield step
    click.echo(_AGAIN, nl=False, err=True)
