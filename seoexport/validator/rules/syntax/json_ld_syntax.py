"""A JSON-LD block is JSON.

A search engine drops a block with a syntax error whole and says nothing about it. Where nothing has to be guessed
(comments around it, an extra comma, raw line ends in strings), seoexport itself reads such a block, and says what it
forgave.

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
from seoexport.document.json_ld import syntax_findings
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each block that cannot be read, at the place where reading ended: of the page, else of its content file."""
    for finding in tuple(syntax_findings(view.scripts)) or view.findings:
        if finding.rule == RULE.id:
            yield finding.problem


RULE = Rule(
    id="json-ld-syntax",
    severity="error",
    reference="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents",
    check=check,
    doc=__doc__,
)
