"""An `@id` is an address: a text without blanks, quotation marks, and angle or curly brackets.

Readers drop nodes and references whose `@id` is none, so that author, publisher or page are lost.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "@id": "https://example.org/Ada Example/", "name": "Ada"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "@id": "https://example.org/ada-example/", "name": "Ada"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

#: What stands in no address: https://www.rfc-editor.org/rfc/rfc3987#section-2.2
_FORBIDDEN = re.compile(r"[\x00-\x20<>\"{}|\\^`\x7f]")


def check(view: View) -> Iterator[Problem]:
    """Yield each `@id` of nodes and references that is no address, where it stands first."""
    identifiers = [node.value["@id"] for node in view.nodes if "@id" in node.value]
    identifiers += [each.value for each in view.references]
    if all(each.__class__ is str for each in identifiers) and not _FORBIDDEN.search("".join(set(identifiers))):
        return
    stated = [(node.value["@id"], node.at, node.line) for node in view.nodes if "@id" in node.value]
    stated += [(each.value, each.at, each.node.line) for each in view.references]
    first = {str(identifier): (identifier, at, line) for identifier, at, line in reversed(stated)}
    for identifier, at, line in reversed(first.values()):
        if message := _wrong(identifier):
            yield Problem(message=message, at=f"{at}/@id", line=line)


def _wrong(identifier: Any) -> str | None:
    if not isinstance(identifier, str):
        return f"@id is {shown(identifier)}; it must be a text"
    found = _FORBIDDEN.search(identifier)
    return f"@id is {shown(identifier)}; an address has no {found[0]!r}" if found else None


RULE = Rule(
    id="graph-id-form",
    severity="error",
    reference="https://www.w3.org/TR/json-ld11/#node-identifiers",
    check=check,
    doc=__doc__,
    needs=frozenset(("@type",)),
)
