"""A JSON-LD block is JSON.

A search engine drops a block with a syntax error whole and says nothing about it. What can be read once an extra comma
or a comment is taken away has a rule of its own, `json-ld-repairable`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": Ada}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    </script>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("json-ld-syntax")


RULE = Rule(
    id="json-ld-syntax",
    severity="error",
    reference="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents",
    check=check,
    doc=__doc__,
    needs=frozenset(("json-ld-syntax",)),
)
