"""A node is not of the type of a plain value, such as Text, Date or URL.

Those are written as they are: a text as a text, not as an object that has one.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "abstract": {"@type": "Text",
     "name": "In short"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "abstract": "In short"}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="datatype-as-type",
    severity="warning",
    reference="https://schema.org/DataType",
    check=reports("datatype-as-type"),
    doc=__doc__,
)
