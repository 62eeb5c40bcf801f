"""A JSON-LD block is of a size that describes a page.

What nests more than 200 levels deep, has more than 50,000 nodes and lists, a text of more than a million characters, a
key of more than a thousand or a number of more than 4,300 digits was not written by people: readers give up on such a
block, or fall over it. seoexport does not read it, and goes on with the others.

Wrong:

    <script type="application/ld+json">
    [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
    [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
    [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
    ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Cramp roller", "sku": "1111"}
    </script>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("json-ld-limits")


RULE = Rule(
    id="json-ld-limits",
    severity="error",
    reference="https://www.rfc-editor.org/rfc/rfc8259#section-9",
    check=check,
    doc=__doc__,
    needs=frozenset(("json-ld-limits",)),
)
