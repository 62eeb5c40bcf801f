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
from seoexport.one_or_many import as_list
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.demands import held_node
from seoexport.validator.profiles.holders import holders
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield what each product lacks that is for sale, and what is not read of it."""
    feature = features()["MerchantListing"]
    for node in subjects(view, feature):
        offers = holders(view, node, ("offers",))
        if offers and not any("AggregateOffer" in each.kinds for each in offers):
            yield from held_node(view, feature, node)
            yield from _identified(feature, node)


def _identified(feature: Feature, node: LocatedNode) -> Iterator[Problem]:
    """Yield a product of several brands, and one whose sku has blanks in it."""
    if len(as_list(node.value.get("brand"))) > 1:
        message = "the product states several brands; at most one is read"
        yield Problem(message=message, at=f"{node.at}/brand", line=node.line, wish=feature.wish)
    sku = node.value.get("sku")
    if isinstance(sku, str) and len(sku.split()) > 1:
        message = f"sku is {shown(sku)}; it must be one without blanks"
        yield Problem(message=message, at=f"{node.at}/sku", line=node.line, wish=feature.wish)


RULE = Rule(
    id="google-merchant-listing",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/merchant-listing",
    check=check,
    doc=__doc__,
    needs=frozenset(("offers",)),
)
