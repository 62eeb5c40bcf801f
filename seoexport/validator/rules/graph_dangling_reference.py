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
    known = {node.value["@id"] for node in view.nodes if _names(node.value) and len(node.value) > 1}
    for script in view.scripts:
        if script.error is None:
            for at, identifier in _references(script.value, script.pointer):
                if identifier not in known and "#" in identifier:
                    yield Problem(message=f"no node has the @id {identifier!r}", at=at, line=script.line)


def _names(node: dict[str, Any]) -> bool:
    return isinstance(node.get("@id"), str)


def _references(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    stack = [(pointer, value)]
    while stack:
        at, each = stack.pop()
        if isinstance(each, dict):
            if each.keys() == {"@id"} and isinstance(each["@id"], str):
                yield at, each["@id"]
            stack.extend((f"{at}/{key}", part) for key, part in each.items() if isinstance(part, dict | list))
        elif isinstance(each, list):
            stack.extend((f"{at}/{n}", part) for n, part in enumerate(each))


RULE = Rule(
    id="graph-dangling-reference",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#node-identifiers",
    check=check,
    doc=__doc__,
)
