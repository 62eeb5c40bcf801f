"""Lists of the pages whose review is due, one module per format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from seoexport.medical.due import Due
from seoexport.text import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewReport:
    """A format: its name on the command line, and the function that writes the pages as they stand on a day."""

    name: str
    render: Callable[[Sequence[Due], dt.date], str]


def review_reports() -> tuple[ReviewReport, ...]:
    """Return every format."""
    from seoexport.collect import collect

    return collect(__name__, "REPORT", ReviewReport)


def standing(page: Due, today: dt.date) -> str:
    """Return in words how the review of a page stands.

    >>> standing(Due(url="https://example.org/", due=dt.date(2024, 5, 10)), dt.date(2024, 5, 12))
    'overdue for 2 days'
    """
    if page.due is None:
        return "never reviewed"
    days = (today - page.due).days
    if days == 0:
        return "due today"
    length = counted(abs(days), "day")
    return f"overdue for {length}" if days > 0 else f"due in {length}"
