"""A JSON-LD block is JSON.

A search engine drops a block with a syntax error whole and says nothing about it.

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

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each block that cannot be read, at the place where reading ended."""
    for script in view.scripts:
        if script.error:
            yield Problem(
                message=f"the JSON-LD block cannot be read: {script.error}",
                at=script.pointer,
                line=script.line,
                column=script.column,
            )


RULE = Rule(
    id="json-ld-syntax",
    severity="error",
    reference="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents",
    check=check,
    doc=__doc__,
)
