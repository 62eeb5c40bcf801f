"""Every type is one that schema.org has.

Of a node whose type nobody knows, nothing is read. Names are case-sensitive and American: `Article`, `Organization`.
Types of other vocabularies, written with their prefix or address such as `gs1:Product`, are nobody's fault.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organisation", "name": "Example Walking Club"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "name": "Example Walking Club"}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="unknown-type",
    severity="error",
    reference="https://schema.org/docs/full.html",
    check=reports("unknown-type"),
    doc=__doc__,
)
