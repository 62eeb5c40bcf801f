"""An average of ratings is one of at least one rating, and of at least as many as the page has reviews.

Where nobody has rated a thing, it has no `aggregateRating`. One of both counts is stated in any case.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "AggregateRating", "ratingValue": 5, "ratingCount": 0}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "AggregateRating", "ratingValue": 5, "ratingCount": 3}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.numbers_stated import number
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import values
from seoexport.validator.view import LocatedNode, View

_COUNTS = ("ratingCount", "reviewCount")


def check(view: View) -> Iterator[Problem]:
    """Yield each average of none or of who knows how many ratings, and each of fewer than the reviews beside it."""
    for node in view.typed("AggregateRating"):
        if not any(name in node.value for name in _COUNTS) and "@id" not in node.value:
            message = "neither ratingCount nor reviewCount says how many ratings there are; state one"
            yield Problem(message=message, at=node.at, line=node.line)
        counted = {name: count for name in _COUNTS if (count := number(node.value.get(name))) is not None}
        if counted and max(counted.values()) <= 0:
            name = next(iter(counted))
            message = f"{name} is {counted[name]:g}; leave the rating out until there is one"
            yield Problem(message=message, at=f"{node.at}/{name}", line=node.line)
    for each in view.stated("aggregateRating"):
        yield from _fewer(view, each.node)


def _fewer(view: View, node: LocatedNode) -> Iterator[Problem]:
    reviews = sum(1 for each in as_list(node.value.get("review")) if isinstance(each, dict))
    for value in values(view, node, "aggregateRating") if reviews else ():
        stated = value.value if isinstance(value.value, dict) else {}
        counts = [count for name in _COUNTS if (count := number(stated.get(name))) is not None]
        if counts and 0 < max(counts) < reviews:
            message = f"the rating is one of {max(counts):g}, the page marks up {reviews} reviews of {node.types[0]}"
            yield Problem(message=message, at=value.at, line=node.line)


RULE = Rule(
    id="rating-count",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("AggregateRating", "aggregateRating")),
)
