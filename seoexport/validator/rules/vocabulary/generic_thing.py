"""A value says what kind of thing it is where its property takes only some kinds.

Everything is a Thing; an author has to be a Person or an Organization to be read as one.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "author": {"@type": "Thing",
     "name": "Ada Example"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "author": {"@type": "Person",
     "name": "Ada Example"}}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="generic-thing",
    severity="warning",
    reference="https://schema.org/Thing",
    check=reports("generic-thing"),
    doc=__doc__,
)
