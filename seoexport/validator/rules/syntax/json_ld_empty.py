"""A JSON-LD block says something.

An empty block, or one that holds nothing but `null`, `{}` or `[]`, is left over from a template without anything to
say.

Wrong:

    <script type="application/ld+json">null</script>

Right:

    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Person", "name": "Ada"}</script>
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule, reported
from seoexport.validator.view import View

_NOTHING: tuple[object, ...] = (None, {}, [], "")


def check(view: View) -> Iterator[Problem]:
    """Yield each block without text, and each whose value is nothing."""
    yield from reported("json-ld-empty")(view)
    for script in view.scripts:
        if script.value in _NOTHING and script.error is None and script.text:
            message = f"the JSON-LD block says nothing but {json.dumps(script.value)}"
            yield Problem(message=message, at=script.pointer, line=script.line, column=script.column)


RULE = Rule(
    id="json-ld-empty",
    severity="info",
    reference="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents",
    check=check,
    doc=__doc__,
)
