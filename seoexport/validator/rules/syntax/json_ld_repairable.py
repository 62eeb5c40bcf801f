"""A JSON-LD block has nothing in it that JSON does not know: no comment, no comma before a bracket, no raw line end.

A search engine may drop such a block whole, for it is no JSON. seoexport reads it where nothing has to be guessed
(CDATA marks and comments around it, extra commas, raw control characters in texts, several values one after the other),
says what it left out, and offers the block without it.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada",}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    </script>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("json-ld-repairable")


RULE = Rule(
    id="json-ld-repairable",
    severity="warning",
    reference="https://www.rfc-editor.org/rfc/rfc8259#section-2",
    check=check,
    doc=__doc__,
    needs=frozenset(("json-ld-repairable",)),
)
