"""A product states its name, and one of offers, reviews or a rating; an offer states its price.

An Offer has a `price`, an AggregateOffer `lowPrice` and `priceCurrency`. The variants of a ProductGroup have theirs. A
product that is merely mentioned, such as the one that a review is of, owes nothing.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Brass kettle", "brand": "Example"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Brass kettle", "brand": "Example",
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.5, "reviewCount": 12}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each product lacks, those left out that have variants."""
    feature = features()["Product"]
    for node in subjects(view, feature):
        if "hasVariant" not in node.value:
            yield from held_node(view, feature, node)


RULE = Rule(
    id="google-product",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/product-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("Product",)),
)
