"""A person, an organization or a place is a node rather than a text.

schema.org lets a text stand for anything, and search engines take it for the name. A node can say more: an address, a
picture, what else is known of it.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "author": "Ada Example"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "author": {"@type": "Person", "name": "Ada Example", "url": "https://example.org/ada/"}}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="text-for-node",
    severity="info",
    reference="https://schema.org/docs/datamodel.html#conformance",
    check=reports("text-for-node"),
    doc=__doc__,
)
