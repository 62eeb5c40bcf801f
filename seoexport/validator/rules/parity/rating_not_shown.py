"""A rating in the mark-up is one that the page shows.

Stars in a search result that nobody finds on the page are what search engines penalise by hand. Shown is the value
itself, rounded or not, the number of ratings, or stars that are drawn; a page that keeps a place for what a script
fills in is left alone, unless it shows another rating.

Wrong:

    <main><h1>Walking boots</h1><p>Light and warm.</p><p>Rated 3.9 out of 5</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Walking boots",
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.8, "reviewCount": 214}}
    </script>

Right:

    <main><h1>Walking boots</h1><p>Light and warm.</p><p>Rated 4,8 / 5 by 214 walkers</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Walking boots",
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.8, "reviewCount": 214}}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.ratings import rating, scale
from seoexport.validator.rule import Rule
from seoexport.validator.shown_numbers import number
from seoexport.validator.shown_places import places_for_rating
from seoexport.validator.shown_text import ShownText
from seoexport.validator.view import LocatedNode, View

#: A page with more is a list of what it rates.
MOST_RATINGS = 5
_COUNTS = ("ratingCount", "reviewCount")
#: "4.2/5", "4,2 von 5", "4.2 stars"; whole numbers before "of 5" are steps, slides and chapters.
_SHOWN = re.compile(
    r"(?<![\d.,/])(\d[.,]\d{1,2})\s?"
    r"(?:(?:/|out of|of|von|sur|de|van|su|av|z|sobre)\s?(?:5|10)(?![\d.,])|stars?\b|Sterne|[★⭐])"
    r"|[★⭐]\s?(\d[.,]\d{1,2})(?![\d.,])"
)

#: "37 reviews"; a number of thousands, "1.2k", is rounded and told in no other way.
_COUNTED = re.compile(
    r"(?<![\d.,])\d{1,7}\s(?:(?:customer|verified|user)\s)?"
    r"(?i:reviews?|ratings?|votes?|Bewertungen|Rezensionen|avis|opiniones|reseñas|recensioni|beoordelingen|recensies)\b"
)


def check(view: View) -> Iterator[Problem]:
    """Yield each rating of which the page shows neither the value nor the number, or another value."""
    nodes = view.typed("AggregateRating")
    if not nodes or len(nodes) > MOST_RATINGS or (shown := view.shown) is None:
        return
    for node in nodes:
        values = _values(node)
        if values and not shown.shows_number(*values) and (fact := _fact(node, shown)):
            message = f"ratingValue is {node.value['ratingValue']!r}, {fact}; state the rating that visitors see"
            yield Problem(message=message, at=f"{node.at}/ratingValue", line=node.line)
        elif (counted := _other_count(node, shown)) is not None:
            name, other = counted
            message = f"{name} is {node.value[name]!r}, the page shows {other!r}; state the number that visitors see"
            yield Problem(message=message, at=f"{node.at}/{name}", line=node.line)


def _other_count(node: LocatedNode, shown: ShownText) -> tuple[str, str] | None:
    """Return a count that the page does not show, and the one that it shows beside the rating."""
    stated = {name: count for name in _COUNTS if (count := number(node.value.get(name)))}
    if not stated or shown.shows_number(*stated.values()):
        return None
    counted = [found[0] for line in shown.lines if _SHOWN.search(line) and (found := _COUNTED.search(line))]
    return (next(iter(stated)), counted[0]) if len(counted) == 1 else None


def _values(node: LocatedNode) -> set[str]:
    """Return what a page may write for a rating: the value itself, and rounded."""
    value = number(node.value.get("ratingValue"))
    if value is None or float(value) == 0 or _is_off(node):
        return set()
    rounded = (number(round(float(value), digits)) for digits in (1, 2))
    # A whole number stands in every page.
    return {value, *(each for each in rounded if each and "." in each)}


def _is_off(node: LocatedNode) -> bool:
    """Return whether a rating is off its scale, which `rating-range` tells."""
    value, found = rating(node.value["ratingValue"]), scale(node.value)
    return value is not None and found is not None and not found.worst <= value <= found.best


def _fact(node: LocatedNode, shown: ShownText) -> str | None:
    """Return what the page shows in the stead of a rating, None where that cannot be told.

    A rating beside an empty place for another one is that of the shop, or of something else in a list.
    """
    places = places_for_rating(shown.document)
    if not all(map(str.strip, places)):
        return None
    if other := _SHOWN.search("\n".join(places or shown.lines)):
        return f"the page shows {other[1] or other[2]!r}"
    counts = {count for key in _COUNTS if (count := number(node.value.get(key)))}
    if places or shown.shows_number(*counts):
        return None
    return "the page shows none"


RULE = Rule(
    id="rating-not-shown",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("AggregateRating",)),
    of_files=True,
)
