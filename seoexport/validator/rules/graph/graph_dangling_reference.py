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
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each reference with a fragment that no node of the page has; others may name nodes of other pages."""
    known = {
        node.value.get("@id") for node in view.nodes if len(node.value) > 1 and isinstance(node.value.get("@id"), str)
    }
    for node in view.nodes:
        for key, value in node.value.items():
            if value.__class__ is str:
                continue
            for each in value if value.__class__ is list else (value,):
                if each.__class__ is dict and len(each) == 1 and _dangles(each.get("@id"), known):
                    message = f"no node has the @id {each['@id']!r}"
                    yield Problem(message=message, at=f"{node.at}/{key}", line=node.line)


def _dangles(identifier: Any, known: set[Any]) -> bool:
    return isinstance(identifier, str) and identifier not in known and "#" in identifier


RULE = Rule(
    id="graph-dangling-reference",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#node-identifiers",
    check=check,
    doc=__doc__,
)
