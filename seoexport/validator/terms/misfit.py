"""What a node says that the vocabulary does not have, under the id of the rule that reports it."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.diagnostics import Change


class Misfit(NamedTuple):
    """A fault, the rule whose it is, its place, and the changes that mend it where that is certain."""

    rule: str
    message: str
    at: str
    repair: tuple[Change, ...] = ()


class Fault(NamedTuple):
    """A value that does not fit: how it reads, what to do, what it is to be instead, if that is certain, and why."""

    rule: str
    shown: str
    remedy: str
    instead: str | None = None
    why: str = ""
