"""What is reviewed or rated is of a type for which Google shows stars.

These are Book, Course, CreativeWorkSeason, CreativeWorkSeries, Episode, Event, Game, HowTo, LocalBusiness, MediaObject,
Movie, MusicPlaylist, MusicRecording, Organization, Product, Recipe and SoftwareApplication, and the types below them. A
rated WebPage or Article is sound mark-up that brings no stars.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Short walks",
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.5, "ratingCount": 12}}
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
from seoexport.document.json_ld import types
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.holders import Holder
from seoexport.validator.profiles.reviewed import REVIEWABLE, owners, subjects_of
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield each review and rating of what brings no stars, as far as the page tells."""
    stating = owners(view)
    for name in ("Review", "AggregateRating"):
        feature = features()[name]
        for node in subjects(view, feature):
            for subject in subjects_of(view, node, stating):
                yield from _of_subject(feature, node, subject)


def _of_subject(feature: Feature, node: LocatedNode, subject: Holder) -> Iterator[Problem]:
    if subject.kinds and REVIEWABLE.isdisjoint(subject.kinds):
        kind = " and ".join(types(subject.value))
        message = f"{feature.name} is about {kind}, for which Google shows no stars"
        yield Problem(message=message, at=node.at, line=node.line, wish=feature.wish)


RULE = Rule(
    id="google-review-subject",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("Review", "CriticReview", "UserReview", "AggregateRating")),
)
