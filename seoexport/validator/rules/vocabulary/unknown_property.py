"""Every property is one that schema.org has.

What stands under an unknown name is lost. Most are slips: another case, a plural, a letter too few. Properties of other
vocabularies, written with their prefix such as `gs1:netContent` or defined by the context, are passed over.

Terms that schema.org still has on trial ("pending") or keeps for old pages ("attic") count as known: no source at hand
tells them from the others, so that nothing is said of them.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Stretching", "contentURL": "https://example.org/s.mp4"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Stretching", "contentUrl": "https://example.org/s.mp4"}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="unknown-property",
    severity="warning",
    reference="https://schema.org/docs/schemas.html",
    check=reports("unknown-property"),
    doc=__doc__,
)
