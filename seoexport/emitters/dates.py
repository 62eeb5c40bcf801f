"""Dates as JSON-LD has them, and whether a page was changed after it was published."""

from __future__ import annotations

from seoexport.dates import later
from seoexport.model import Article, Date


def iso(date: Date | None) -> str | None:
    """Return a date in ISO 8601, None for none."""
    return None if date is None else date.isoformat()


def modified(article: Article) -> str | None:
    """Return when the page was changed, if that was after it was published.

    >>> import datetime as dt
    >>> day = dt.date(2024, 5, 10)
    >>> modified(Article(url="https://example.org/", address="https://example.org/", published=day, modified=day))
    """
    changed = article.modified
    if changed is None or (article.published is not None and not later(changed, article.published)):
        return None
    return changed.isoformat()
