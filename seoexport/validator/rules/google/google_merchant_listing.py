"""A product that the page sells has a picture, and its price a currency.

Merchant listings need both besides what every product needs. A page that compares offers of others, with an
AggregateOffer, is not held to it.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Brass kettle",
     "offers": {"@type": "Offer", "price": 49.90}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Brass kettle",
     "image": "https://example.org/kettle.jpg",
     "offers": {"@type": "Offer", "price": 49.90, "priceCurrency": "EUR"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node
from seoexport.validator.profiles.holders import holders
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each product lacks that is for sale."""
    feature = features()["MerchantListing"]
    for node in subjects(view, feature):
        offers = holders(view, node, ("offers",))
        if offers and not any("AggregateOffer" in each.kinds for each in offers):
            yield from held_node(view, feature, node)


RULE = Rule(
    id="google-merchant-listing",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/merchant-listing",
    check=check,
    doc=__doc__,
    needs=frozenset(("offers",)),
)
