"""The terms of schema.org stand under their own names.

A context may give them others, as in `"schema": "https://schema.org/"` with `schema:name`, or `"type": "@type"`. A
reader that resolves contexts understands it; a search engine need not. Prefixes of other vocabularies are left alone.

Wrong:

    <script type="application/ld+json">
    {"@context": {"schema": "https://schema.org/"}, "@type": "schema:Person", "schema:name": "Ada"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": ["https://schema.org", {"gs1": "https://gs1.org/voc/"}], "@type": "Person", "name": "Ada"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.document.json_text import escaped
from seoexport.one_or_many import as_list
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

_ADDRESSES = (
    "https://schema.org/",
    "http://schema.org/",
    "https://www.schema.org/",
    "http://www.schema.org/",
    "schema:",
)


def check(view: View) -> Iterator[Problem]:
    """Yield each name that the context of a block gives to a keyword or a term of schema.org."""
    for script in view.scripts:
        is_list = isinstance(script.value, list)
        for number, outer in enumerate(as_list(script.value)) if script.error is None else ():
            context = outer.get("@context") if isinstance(outer, dict) else None
            if context.__class__ is not str:
                at = f"{script.pointer}/{number}" if is_list else script.pointer
                yield from _aliases(context, f"{at}/@context", script.line)


def _aliases(context: Any, at: str, line: int | None) -> Iterator[Problem]:
    for number, part in enumerate(as_list(context)):
        for name, meant in part.items() if isinstance(part, dict) else ():
            address = meant.get("@id") if isinstance(meant, dict) else meant
            if name.startswith("@") or not isinstance(address, str) or _is_own_name(name, address):
                continue
            place = f"{at}/{number}" if isinstance(context, list) else at
            message = f"the context calls {shown(address)} {shown(name)}; write its own name, which every reader knows"
            yield Problem(message=message, at=f"{place}/{escaped(name)}", line=line)


def _is_own_name(name: str, address: str) -> bool:
    """Return whether a context calls a term what schema.org calls it, or names what is not schema.org's."""
    if address.startswith("@"):
        return False
    return not address.startswith(_ADDRESSES) or address.rpartition("/")[2].rpartition(":")[2] == name


RULE = Rule(
    id="json-ld-context-alias",
    severity="info",
    reference="https://www.w3.org/TR/json-ld11/#compact-iris",
    check=check,
    doc=__doc__,
)
