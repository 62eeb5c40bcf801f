"""A review states who wrote it, the rating with its value, and what it is about.

One that stands in what it is about, or to which that leads by `review`, need not say so again. What it is about has a
name. A review that lists what speaks for and against a thing does without a rating.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Review", "author": {"@type": "Person", "name": "Ruth Adeyemi"},
     "reviewRating": {"@type": "Rating", "ratingValue": 4}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Review", "author": {"@type": "Person", "name": "Ruth Adeyemi"},
     "itemReviewed": {"@type": "Book", "name": "Short Walks"}, "reviewRating": {"@type": "Rating", "ratingValue": 4}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node, lacking
from seoexport.validator.profiles.reviewed import owner_of, owners
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

NOTES = frozenset(("positiveNotes", "negativeNotes"))


def check(view: View) -> Iterator[Problem]:
    """Yield what each review lacks."""
    feature = features()["Review"]
    stating = owners(view)
    for node in subjects(view, feature):
        if NOTES.isdisjoint(node.value):
            yield from held_node(view, feature, node)
        if "itemReviewed" not in node.value and owner_of(node, stating) is None:
            yield lacking(feature, node, "Review", ["itemReviewed"], node.at)


RULE = Rule(
    id="google-review",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("Review", "CriticReview", "UserReview")),
)
