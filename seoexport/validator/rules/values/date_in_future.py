"""A page was published, changed, posted or uploaded in the past.

Search engines take a date that is yet to come for a mistake. Films that are announced as a transmission may have one,
and so may things other than pages: a book that is to appear. Known only where the day of the check is, which a
configured site states.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "9024-05-10"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "2024-05-10"}
    </script>
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem, Wish
from seoexport.validator.review_dates import today
from seoexport.validator.rule import Rule
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import LocatedNode, View
from seoexport.vocabulary import ancestors

_HAVE_BEEN = ("datePosted", "dateModified", "datePublished", "uploadDate")
#: What a page is or holds once it is published.
_PUBLISHED = frozenset(("Article", "Comment", "HowTo", "JobPosting", "MediaObject", "Review", "WebPage"))
#: Somewhere it is tomorrow already.
_AHEAD = dt.timedelta(days=1)
#: A year of five digits is one of no calendar that a page needs; what is before can be told without knowing the day.
_NEVER = dt.date(3000, 1, 1)
_WISH = Wish("https://developers.google.com/search/docs/appearance/publication-dates", "2025-12-10")


def check(view: View) -> Iterator[Problem]:
    """Yield each date of something published that is after today."""
    now = today(view)
    last = now + _AHEAD if now else _NEVER
    written = last.isoformat()
    for each in view.stated(*_HAVE_BEEN):
        # Of two days in ISO 8601, the later one sorts behind; other spellings are told by another rule anyway.
        if each.value.__class__ is str and each.value[:10] <= written:
            continue
        date = dates.parse(text_of(each.value))
        if date and dates.day_of(date) > last and _is_published(each.node):
            since = f", today being {now.isoformat()}" if now else ""
            message = f"{name_of(each)} {date.isoformat()} is in the future{since}"
            yield Problem(message=message, at=each.at, line=each.node.line, wish=_WISH)


def _is_published(node: LocatedNode) -> bool:
    if "publication" in node.value:
        return False
    return any(not _PUBLISHED.isdisjoint(ancestors(kind)) for kind in node.types)


RULE = Rule(
    id="date-in-future",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/publication-dates",
    check=check,
    doc=__doc__,
    needs=frozenset(_HAVE_BEEN),
)
