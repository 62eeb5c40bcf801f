"""Due reviews for people: a line for each page, then how many there are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from seoexport.medical.due import Due
from seoexport.reports.reviews import ReviewReport, standing
from seoexport.text import counted, one_line


def render(pages: Sequence[Due], today: dt.date) -> str:
    """Return a line for each page, and one that counts them.

    >>> page = Due(url="https://example.org/a/", reviewed=dt.date(2021, 5, 10), due=dt.date(2024, 5, 10), months=36)
    >>> print(render([page], dt.date(2024, 5, 11)))
    https://example.org/a/: overdue for 1 day; reviewed 2021-05-10, due 2024-05-10, after 36 months
    1 page
    """
    total = counted(len(pages), "page")
    return "\n".join([*(one_line(f"{page.source or page.url}: {_said(page, today)}") for page in pages), total])


def _said(page: Due, today: dt.date) -> str:
    parts = list(_parts(page))
    return f"{standing(page, today)}; {', '.join(parts)}" if parts else standing(page, today)


def _parts(page: Due) -> Iterator[str]:
    if page.reviewed:
        yield f"reviewed {page.reviewed}{_by(page)}"
    if page.due:
        yield f"due {page.due}"
        yield f"after {page.months} months{f' for {page.of}' if page.of else ''}" if page.months else "as the page says"


def _by(page: Due) -> str:
    return f" by {' and '.join(page.reviewers)}" if page.reviewers else ""


REPORT = ReviewReport(name="text", render=render)
