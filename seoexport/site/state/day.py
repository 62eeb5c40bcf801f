"""The day of a run, watched: what is asked of it tells from when until when a page comes out the same.

Every day is another one; a page has to be done again only when the day passes one that something on it is held against.
"""

from __future__ import annotations

import datetime as dt
from typing import Any


class Bounds:
    """The ordinals of the first and the last day on which all that was asked of a day so far has the same answer."""

    __slots__ = ("since", "until")

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget what was asked."""
        self.since, self.until = dt.date.min.toordinal(), dt.date.max.toordinal()

    def only(self, day: int) -> None:
        """Note that the answer may be another on any other day."""
        self.since = self.until = day

    def against(self, day: int, other: int) -> None:
        """Note that `day` was compared with another one."""
        if other > day:
            self.until = min(self.until, other - 1)
        elif other < day:
            self.since = max(self.since, other + 1)
        else:
            self.only(day)


class Watched(dt.date):
    """A day like any other that notes in its `_bounds` what it is asked."""

    _bounds: Bounds

    def __getattribute__(self, name: str) -> Any:
        """Return an attribute; all but comparisons say something of this very day."""
        if not name.startswith("_"):
            _only(self)
        return super().__getattribute__(name)

    def __lt__(self, other: object) -> bool:
        return _against(self, other) or super().__lt__(other)  # type: ignore[operator]

    def __le__(self, other: object) -> bool:
        return _against(self, other) or super().__le__(other)  # type: ignore[operator]

    def __gt__(self, other: object) -> bool:
        return _against(self, other) or super().__gt__(other)  # type: ignore[operator]

    def __ge__(self, other: object) -> bool:
        return _against(self, other) or super().__ge__(other)  # type: ignore[operator]

    def __eq__(self, other: object) -> bool:
        return _against(self, other) or super().__eq__(other)

    def __hash__(self) -> int:
        _only(self)
        return super().__hash__()

    def __str__(self) -> str:
        _only(self)
        return super().__str__()

    def __format__(self, spec: str) -> str:
        _only(self)
        return super().__format__(spec)

    def __sub__(self, other: Any) -> Any:
        _only(self)
        return super().__sub__(other)

    def __rsub__(self, other: Any) -> Any:
        _only(self)
        return other - _plain(self)

    def __add__(self, other: Any) -> Any:
        _only(self)
        return _plain(self) + other

    __radd__ = __add__


def watched(day: dt.date) -> tuple[dt.date, Bounds]:
    """Return a day that notes what it is asked, and where it does; a moment is that moment alone."""
    bounds = Bounds()
    if isinstance(day, dt.datetime):
        bounds.only(day.toordinal())
        return day, bounds
    made = Watched(day.year, day.month, day.day)
    made._bounds = bounds  # noqa: SLF001 - a date takes nothing when it is made
    return made, bounds


def _plain(day: Watched) -> dt.date:
    return dt.date.fromordinal(dt.date.toordinal(day))


def _only(day: Watched) -> None:
    if bounds := day.__dict__.get("_bounds"):
        bounds.only(dt.date.toordinal(day))


def _against(day: Watched, other: object) -> bool:
    """Note what a day is compared with, and return False."""
    bounds = day.__dict__.get("_bounds")
    if bounds and type(other) is dt.date:
        bounds.against(dt.date.toordinal(day), other.toordinal())
    elif bounds:
        bounds.only(dt.date.toordinal(day))
    return False
