"""A property stands on a node of a type that has it.

Of several types, one that has it is enough. A Role may repeat the property that it stands in.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Bread for a week", "cookTime": "PT1H"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": ["Article", "Recipe"], "headline": "Bread for a week",
     "cookTime": "PT1H"}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="property-of-other-type",
    severity="warning",
    reference="https://schema.org/docs/datamodel.html",
    check=reports("property-of-other-type"),
    doc=__doc__,
)
