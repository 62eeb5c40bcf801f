"""What front matter describes states what search engines cannot do without: an offer its price, a rating its value.

The graph holds what was stated all the same, since schema.org asks for nothing.

Wrong:

    ---
    title: Brass kettle
    seo:
      product:
        offers: { availability: InStock }
    ---
    It sings in G.

Right:

    ---
    title: Brass kettle
    seo:
      product:
        offers: { availability: InStock, price: 49.90, price_currency: EUR }
    ---
    It sings in G.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("stated-incomplete")


RULE = Rule(
    id="stated-incomplete",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/search-gallery",
    check=check,
    doc=__doc__,
    needs=frozenset(("stated-incomplete",)),
)
