"""An application states its name, what it costs, and a rating or a review.

A price of 0 says that it is free. Where nobody rated it yet there is nothing to state, and Google shows the page as any
other: a rating must never be made up.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MobileApplication", "name": "Trail Book",
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.4, "ratingCount": 81}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MobileApplication", "name": "Trail Book",
     "offers": {"@type": "Offer", "price": 0, "priceCurrency": "EUR"},
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.4, "ratingCount": 81}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.demands import held
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each application lacks."""
    yield from held(view, "SoftwareApplication")


RULE = Rule(
    id="google-software-application",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/software-app",
    check=check,
    doc=__doc__,
    needs=frozenset(
        (
            "SoftwareApplication",
            "MobileApplication",
            "WebApplication",
        )
    ),
)
