"""When a health page was reviewed, by its mark-up, and how long ago."""

from __future__ import annotations

import datetime as dt

from seoexport import dates
from seoexport.one_or_many import as_list
from seoexport.validator.view import LocatedNode, View

_AHEAD_OF_PUBLICATION = dt.timedelta(days=31)


def today(view: View) -> dt.date | None:
    """Return the day of the build, None where nobody said which it is."""
    return dates.day_of(view.site.today) if view.site and view.site.today else None


def reviewed_on(node: LocatedNode) -> dt.date | None:
    """Return the day of the last review: the first where a list holds that of the next one as well."""
    found = next((date for each in as_list(node.value.get("lastReviewed")) if (date := dates.parse(each))), None)
    return dates.day_of(found) if found else None


def precedes_publication(node: LocatedNode) -> bool:
    """Return whether the last review was one of an earlier text: by more than a month before the page was published."""
    reviewed, published = reviewed_on(node), dates.parse(node.value.get("datePublished"))
    return bool(reviewed and published and reviewed < dates.day_of(published) - _AHEAD_OF_PUBLICATION)


def months_between(earlier: dt.date, later: dt.date) -> int:
    """Return how many whole months lie between two days.

    >>> months_between(dt.date(2023, 5, 10), dt.date(2026, 5, 9))
    35
    """
    return (later.year - earlier.year) * 12 + later.month - earlier.month - (later.day < earlier.day)
