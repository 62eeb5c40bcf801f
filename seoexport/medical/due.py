"""When the review of a page has to be done again."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from seoexport.dates import day_of
from seoexport.globs import matches
from seoexport.model import Article, MedicalPolicy
from seoexport.urls import path

#: Of a health page of which the configuration says nothing; three years are those of the NHS:
#: https://service-manual.nhs.uk/content/how-we-write
MONTHS = 36
#: What is known of medicines changes faster.
MONTHS_OF_TYPE = (("Drug", 12), ("DietarySupplement", 12))

_HEALTH_PAGE = "MedicalWebPage"
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A page and the day on which its review is due; `due` is None where nobody stated that it was ever reviewed.

    `months` is the threshold and `of` the type or path glob to which it belongs; both are None where the page itself
    states the day.
    """

    url: str
    title: str | None = None
    source: str | None = None
    reviewed: dt.date | None = None
    reviewers: tuple[str, ...] = ()
    due: dt.date | None = None
    months: int | None = None
    of: str | None = None


def due(article: Article, policy: MedicalPolicy | None = None, source: str | None = None) -> Due | None:
    """Return when the review of a page is due; None for a page whose type is not reviewed.

    1. the day that the page states for its next review, or the one that the configuration's threshold gives, whichever
       comes first
    2. the threshold of the first type or path glob in the configuration's `review_months` that the page has
    3. of a health page a year for medicines and supplements, three years for all others
    """
    configured = next(_configured(article, policy), None)
    known = configured or _usual(article)
    if known is None:
        return None
    of, months = known
    reviewed = day_of(article.reviewed) if article.reviewed else None
    stated = day_of(article.next_review) if article.next_review else None
    counted = months_later(reviewed, months) if reviewed else None
    by_page = stated is not None and (configured is None or counted is None or stated < counted)
    return Due(
        url=article.url,
        title=article.title,
        source=source,
        reviewed=reviewed,
        reviewers=tuple(each.name for each in article.reviewers),
        due=stated if by_page else counted,
        months=None if by_page else months,
        of=None if by_page else of,
    )


def months_later(day: dt.date, months: int) -> dt.date:
    """Return the day some months later, the last one of its month where that is shorter.

    >>> months_later(dt.date(2024, 2, 29), 12), months_later(dt.date(2024, 8, 31), 6)
    (datetime.date(2025, 2, 28), datetime.date(2025, 2, 28))
    """
    years, month = divmod(day.month - 1 + months, _MONTHS_A_YEAR)
    year = day.year + years
    if year > dt.MAXYEAR:
        return dt.date.max
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def threshold(article: Article, policy: MedicalPolicy | None = None) -> int:
    """Return after how many months a review of the page is out of date; see `due`."""
    known = next(_configured(article, policy), None) or _usual(article)
    return known[1] if known else MONTHS


def _configured(article: Article, policy: MedicalPolicy | None) -> Iterator[tuple[str, int]]:
    types = _types(article)
    where = path(article.address)
    for name, months in policy.review_months if policy else ():
        if name in types or ("/" in name and matches(name, where)):
            yield name, months


def _usual(article: Article) -> tuple[str, int] | None:
    types = _types(article)
    if _HEALTH_PAGE not in types:
        return None
    return next(((name, months) for name, months in MONTHS_OF_TYPE if name in types), (_HEALTH_PAGE, MONTHS))


def _types(article: Article) -> tuple[str | None, ...]:
    described = [each.type for each in article.things]
    return (article.page_type, article.article_type, article.subject.type if article.subject else None, *described)
