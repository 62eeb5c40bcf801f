"""A JSON-LD block names schema.org as its context.

Without it, no property of the block means anything; with a misspelt one, neither.

Wrong:

    <script type="application/ld+json">{"@context": "https://shema.org", "@type": "Person", "name": "Ada"}</script>

Right:

    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Person", "name": "Ada"}</script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_SCHEMA_ORG = re.compile(r"https?://(?:www\.)?schema\.org(?:/|/docs/jsonldcontext\.jsonld)?#?")


def check(view: View) -> Iterator[Problem]:
    """Yield each top-level object without context, and each context that is not schema.org's."""
    for script in view.scripts:
        if script.error:
            continue
        values = script.value if isinstance(script.value, list) else [script.value]
        for number, value in enumerate(values):
            at = f"{script.pointer}/{number}" if isinstance(script.value, list) else script.pointer
            if isinstance(value, dict) and (message := _wrong(value)):
                yield Problem(message=message, at=at, line=script.line)


def _wrong(value: dict[str, Any]) -> str | None:
    if "@context" not in value:
        return 'the block has no @context; it must be "https://schema.org"'
    stated = value["@context"]
    contexts = stated if isinstance(stated, list) else [stated]
    if any(isinstance(each, dict) for each in contexts) or any(_SCHEMA_ORG.fullmatch(str(each)) for each in contexts):
        return None
    return f'@context is {stated!r}; it must be "https://schema.org"'


RULE = Rule(
    id="json-ld-context",
    severity="error",
    reference="https://schema.org/docs/gs.html",
    check=check,
    doc=__doc__,
)
