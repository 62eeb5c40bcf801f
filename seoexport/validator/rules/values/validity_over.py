"""An offer, a job or a film that is marked up is still to be had.

Search engines show no posting whose `validThrough` is over, no price past its `priceValidUntil`, no film that `expires`
has taken down. Known only where the day of the check is: a configured site; a date before 2000 is over for everybody.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "EUR",
     "priceValidUntil": "1999-12-31"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "EUR",
     "priceValidUntil": "2199-12-31"}
    </script>
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.validator.review_dates import today
from seoexport.validator.rule import Rule
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View
from seoexport.vocabulary import ancestors

_ENDS = {
    "expires": frozenset(("MediaObject", "WebPage", "Article")),
    "priceValidUntil": frozenset(("Offer",)),
    "validThrough": frozenset(("Offer", "JobPosting")),
}
_LONG_AGO = dt.date(2000, 1, 1)


def check(view: View) -> Iterator[Problem]:
    """Yield each date until which something was valid."""
    now = today(view) or _LONG_AGO
    for each in view.stated(*_ENDS):
        date = dates.parse(text_of(each.value))
        if date and dates.day_of(date) < now and not _began_later(each, date) and _ends(name_of(each), each.node.types):
            message = f"{name_of(each)} {date.isoformat()} of {each.node.types[0]} is over"
            yield Problem(
                message=f"{message}; state a later one or take the mark-up away", at=each.at, line=each.node.line
            )


def _began_later(each: Stated, end: dt.date) -> bool:
    """Return whether it ends before it was published, which `date-order` tells."""
    begins = (dates.parse(text_of(each.node.value.get(name))) for name in ("datePublished", "uploadDate", "validFrom"))
    return any(begin is not None and dates.day_of(begin) > dates.day_of(end) for begin in begins)


def _ends(name: str, types: tuple[str, ...]) -> bool:
    return any(not _ENDS[name].isdisjoint(ancestors(kind)) for kind in types)


RULE = Rule(
    id="validity-over",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/job-posting",
    check=check,
    doc=__doc__,
    needs=frozenset(_ENDS),
)
