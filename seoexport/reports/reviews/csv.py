"""Due reviews as a table: https://www.rfc-editor.org/rfc/rfc4180."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence

from seoexport.medical.due import Due
from seoexport.reports.reviews import ReviewReport, standing

_COLUMNS = ("url", "file", "title", "standing", "reviewed", "reviewers", "due", "months", "threshold")


def render(pages: Sequence[Due], today: dt.date) -> str:
    """Return a line of names, and one for each page; lines end in CR LF."""
    made = io.StringIO()
    table = csv.writer(made)
    table.writerow(_COLUMNS)
    for page in pages:
        reviewers = "; ".join(page.reviewers)
        stands = standing(page, today)
        table.writerow(
            (page.url, page.source, page.title, stands, page.reviewed, reviewers, page.due, page.months, page.of)
        )
    return made.getvalue()


REPORT = ReviewReport(name="csv", render=render)
