"""A value is of a type that its property takes, or of one below it.

A Place can publish nothing, and a picture writes no article: readers drop such values. References are followed to the
node that they name, a Role stands in for any value, and a plain number will do for the width of a picture.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "publisher": {"@type": "Place", "name": "Ghent"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "publisher": {"@type": "Library", "name": "Library of Ghent"}}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="value-of-other-type",
    severity="warning",
    reference="https://schema.org/docs/datamodel.html",
    check=reports("value-of-other-type"),
    doc=__doc__,
)
