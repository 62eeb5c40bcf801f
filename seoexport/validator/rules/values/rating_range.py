"""A rating is between the worst and the best of its scale: from 1 to 5, where it states no other.

Numbers in texts count as well. A fraction or a percentage (`6 / 10`, `60%`) brings its own scale.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Rating", "ratingValue": "8.4"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Rating", "ratingValue": "8.4", "bestRating": "10"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.ratings import fraction, rating, scale
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import Stated, View


def check(view: View) -> Iterator[Problem]:
    """Yield each rating that is off its scale, and each scale that ends before it begins."""
    for each in view.stated("ratingValue"):
        if fact := _fact(each):
            yield Problem(message=fact, at=each.at, line=each.node.line)


def _fact(each: Stated) -> str | None:
    if parts := fraction(each.value):
        is_off = not 0 <= parts[0] <= parts[1]
        return f"ratingValue is {shown(each.value)}, which is more than the whole" if is_off else None
    value, found = rating(each.value), scale(each.node.value)
    if value is None or found is None:
        return None
    if found.worst > found.best:
        return f"worstRating {found.worst:g} is more than bestRating {found.best:g}"
    if found.worst <= value <= found.best:
        return None
    hint = "" if found.stated else "; state bestRating and worstRating if the scale is another"
    return f"ratingValue is {shown(each.value)}; it must be between {found.worst:g} and {found.best:g}{hint}"


RULE = Rule(
    id="rating-range",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("ratingValue",)),
)
