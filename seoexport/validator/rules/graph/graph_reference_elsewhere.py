"""What a page refers to by `@id` is stated on the page itself.

An `@id` of another page is right as such, and whoever reads the whole site can follow it. A reader of this page alone,
as search engines are, does not learn who its publisher is.

Wrong, as the page at `https://example.org/cramp/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "publisher": {"@id": "https://example.org/#organization"}}
    </script>

Right, as the page at `https://example.org/cramp/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "publisher": {"@type": "Organization", "@id": "https://example.org/#organization", "name": "Example Walking Club"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.graph_addresses import unknown_references
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the references that lead to parts of other pages, all together."""
    found = {each.value: each for each in unknown_references(view, here=False)}
    if found:
        names = ", ".join(map(repr, found))
        first = next(iter(found.values()))
        message = f"the page refers to what only other pages state: {names[:120]}; repeat type and name here"
        yield Problem(message=message, at=first.at, line=first.node.line)


RULE = Rule(
    id="graph-reference-elsewhere",
    severity="info",
    reference="https://www.w3.org/TR/json-ld11/#node-identifiers",
    check=check,
    doc=__doc__,
    needs=frozenset(("@id", "@type")),
)
