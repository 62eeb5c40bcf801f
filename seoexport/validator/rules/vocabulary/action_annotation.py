"""Names that end in `-input` or `-output` stand on actions alone, and on what an action is done with.

They tell which values an action asks for and gives back; elsewhere, nothing reads them.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebSite", "name": "Example Walking Club", "name-input": "required"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebSite", "name": "Example Walking Club",
     "potentialAction": {"@type": "SearchAction", "target": "https://example.org/?q={q}", "query-input": "required
     name=q"}}
    </script>
"""

from seoexport.validator.rule import Rule
from seoexport.validator.terms import reports

RULE = Rule(
    id="action-annotation",
    severity="info",
    reference="https://schema.org/docs/actions.html",
    check=reports("action-annotation"),
    doc=__doc__,
)
