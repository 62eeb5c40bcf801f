"""A key stands in an object of a JSON-LD block once.

Of its values, most readers keep the last one, some the first one, and none says so.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada", "name": "Ada Byron"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": ["Ada", "Ada Byron"]}
    </script>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("json-ld-duplicate-key")


RULE = Rule(
    id="json-ld-duplicate-key",
    severity="warning",
    reference="https://www.rfc-editor.org/rfc/rfc8259#section-4",
    check=check,
    doc=__doc__,
    needs=frozenset(("json-ld-duplicate-key",)),
)
