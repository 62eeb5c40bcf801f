"""A node says what it is: it has an `@type`.

Without, nobody knows whether an author is a person or a publisher, and search engines pass over it.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "author": {"name": "Ada Example"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "author": {"@type": "Person", "name": "Ada Example"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each node at the top of a block, and each value of another node, that is of no type."""
    untyped = view.misfits.get("node-without-type", ())
    if untyped and not any('"@Type"' in script.text or '"@TYPE"' in script.text for script in view.scripts):
        yield from untyped
    for script in view.scripts:
        if script.error is None:
            for at, node in _untyped(script.value, script.pointer):
                keys = ", ".join(key for key in node if key[:1] != "@")[:60]
                yield Problem(message=f"the node with {keys} has no @type; write what it is", at=at, line=script.line)


def _untyped(value: Any, pointer: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the nodes without type at the top of a block with their places, those of its graph included."""
    if value.__class__ is list:
        unsure = [
            (number, each) for number, each in enumerate(value) if each.__class__ is not dict or "@type" not in each
        ]
        return [found for number, each in unsure for found in _untyped(each, f"{pointer}/{number}")]
    if value.__class__ is not dict or "@type" in value or "type" in value:
        return []
    if value.get("@graph").__class__ is list:
        return _untyped(value["@graph"], f"{pointer}/@graph")
    return [(pointer, value)] if any(key[:1] != "@" and ":" not in key for key in value) else []


RULE = Rule(
    id="node-without-type",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#specifying-the-type",
    check=check,
    doc=__doc__,
)
