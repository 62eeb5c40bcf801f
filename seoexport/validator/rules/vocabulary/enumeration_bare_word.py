"""A value of a fixed list is written as the address that it has.

In JSON-LD, a bare word in such a place is an address relative to the page. Google reads it all the same; others need
not. Days of the week are words in the examples of Google itself.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "EUR",
     "availability": "InStock"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "EUR",
     "availability": "https://schema.org/InStock"}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="enumeration-bare-word",
    severity="info",
    reference="https://schema.org/Enumeration",
    check=reports("enumeration-bare-word"),
    doc=__doc__,
)
