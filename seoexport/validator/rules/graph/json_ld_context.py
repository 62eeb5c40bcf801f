"""A JSON-LD block names schema.org as its context.

Without it, no property of the block means anything; with a misspelt one, neither.

Wrong:

    <script type="application/ld+json">{"@context": "https://shema.org", "@type": "Person", "name": "Ada"}</script>

Right:

    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Person", "name": "Ada"}</script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Change, Problem
from seoexport.document.json_ld import Script, located
from seoexport.one_or_many import as_list
from seoexport.validator.contexts import Terms, at_outset, block_contexts, is_known_other, kind_of
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View
from seoexport.vocabulary import is_type

_RIGHT = "https://schema.org"
#: `json-ld-empty` tells of these.
_NOTHING: tuple[object, ...] = ({}, [{}])


def check(view: View) -> Iterator[Problem]:
    """Yield each block without context, and each whose context does not make its types those of schema.org."""
    for script in view.scripts:
        if script.error is None and script.value not in _NOTHING:
            for at, context, _ in block_contexts(script):
                if message := _wrong(context, _block(script, at)):
                    change = Change("add" if context is None else "replace", f"{at}/@context", _RIGHT)
                    repair = () if isinstance(context, list | dict) else (change,)
                    yield Problem(message=message, at=at, line=script.line, repair=repair)


def _block(script: Script, at: str) -> Any:
    return script.value if at == script.pointer else script.value[int(at.rpartition("/")[2])]


def _wrong(context: Any, block: Any) -> str | None:
    stated = as_list(context)
    if not stated and not _parts_state_it(block):
        return f'the block has no @context; it must be "{_RIGHT}"'
    addresses = [each for each in stated if not isinstance(each, dict)]
    kinds = [kind_of(each) if isinstance(each, str) else "misspelt" for each in addresses]
    if "schema.org" in kinds:
        return None
    if "misspelt" in kinds:
        return f'@context is {shown(context)}; it must be "{_RIGHT}"'
    if any(map(is_known_other, addresses)) or not _means_ours(block, at_outset(context)):
        return None
    if addresses:
        return f'@context is {shown(context)}; it must be "{_RIGHT}"'
    return f'the @context does not say that the types are those of schema.org; it must be "{_RIGHT}"'


def _parts_state_it(block: Any) -> bool:
    """Return whether a block is a graph, and each node of it names a context of its own."""
    nodes = as_list(block.get("@graph"))
    return bool(nodes) and block.keys() == {"@graph"} and all(isinstance(n, dict) and n.get("@context") for n in nodes)


def _means_ours(block: Any, terms: Terms) -> bool:
    """Return whether types of a block are names that schema.org has, and that the context leaves without meaning."""
    if terms.bare and not terms.opaque:
        return False
    kinds = {kind for _, node in located(block, "") for kind in as_list(node["@type"]) if isinstance(kind, str)}
    return any(is_type(kind) for kind in kinds - terms.defined.keys())


RULE = Rule(
    id="json-ld-context",
    severity="error",
    reference="https://schema.org/docs/gs.html",
    check=check,
    doc=__doc__,
)
