"""An average of ratings states its value.

How many ratings it is the average of, and whether the value lies on its scale, are matters of rules of their own.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Book", "name": "Short Walks",
     "aggregateRating": {"@type": "AggregateRating", "ratingCount": 12}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Book", "name": "Short Walks",
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.5, "ratingCount": 12}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held, lacking
from seoexport.validator.profiles.reviewed import owner_of, owners
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each average of ratings lacks."""
    yield from held(view, "AggregateRating")
    feature = features()["AggregateRating"]
    stating = owners(view)
    for node in subjects(view, feature):
        if "itemReviewed" not in node.value and owner_of(node, stating) is None:
            yield lacking(feature, node, "AggregateRating", ["itemReviewed"], node.at)


RULE = Rule(
    id="google-aggregate-rating",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("AggregateRating",)),
)
