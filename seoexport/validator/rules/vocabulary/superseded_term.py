"""No type or property is one that schema.org has replaced by another.

The old names are kept for old pages; new readers need not know them.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Recipe", "name": "Bread", "ingredients": "500 g flour"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Recipe", "name": "Bread", "recipeIngredient": "500 g flour"}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="superseded-term",
    severity="warning",
    reference="https://schema.org/supersededBy",
    check=reports("superseded-term"),
    doc=__doc__,
)
