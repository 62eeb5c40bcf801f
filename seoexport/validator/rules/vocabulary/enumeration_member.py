"""The value of a property with a fixed list of values is one of that list.

A value that is not in the list says nothing: an offer "in stock" is not known to be available. It may be written with
`https://schema.org/`, with `http://`, or with the prefix `schema:`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "EUR",
     "availability": "in stock"}
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
    id="enumeration-member",
    severity="warning",
    reference="https://schema.org/Enumeration",
    check=reports("enumeration-member"),
    doc=__doc__,
)
