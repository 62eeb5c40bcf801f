"""Every reference by `@id` within the page's own address finds its node.

A reference to a node that is not there says nothing: the author, publisher or image is lost.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "author": {"@id": "#ada"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "Article", "headline": "Cramp", "author": {"@id": "#ada"}},
      {"@type": "Person", "@id": "#ada", "name": "Ada"}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.graph_addresses import unknown_references
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each reference to a part of this page that no node of it has; others may name parts of other pages."""
    for each in unknown_references(view, here=True):
        yield Problem(message=f"no node has the @id {each.value!r}", at=each.at, line=each.node.line)


RULE = Rule(
    id="graph-dangling-reference",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#node-identifiers",
    check=check,
    doc=__doc__,
)
