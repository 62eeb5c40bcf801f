"""The page's own JSON-LD blocks in whose place ours are wanted: their type is changed, so that nobody reads them.

A block is one text: it goes silent as a whole, and only where ours say of everything in it what they say themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from seoexport.document.json_ld import Script, types
from seoexport.emitters.json_ld import references
from seoexport.emitters.organization_types import ORGANIZATIONS
from seoexport.model import JSON
from seoexport.site.edits import Edit, Edits
from seoexport.site.merging.policies import Policies

#: The attribute of a script that somebody else's tools leave alone and no consumer of structured data reads.
SILENT = b'type="text/x-replaced-by-seoexport"'

#: What is said of people and things around the subject, of which ours have as much as is known.
_AROUND = ORGANIZATIONS.union(
    ("Organization", "Person", "ImageObject", "PostalAddress", "ContactPoint", "SearchAction", "ReadAction")
)


class Silenced(NamedTuple):
    """The pointers of the scripts that go silent, the edits that do it, and why others do not, by the `@id` of ours."""

    pointers: frozenset[str] = frozenset()
    edits: Edits = ()
    refused: tuple[tuple[str, str], ...] = ()


def silenced(
    wanted: Sequence[JSON],
    scripts: Iterable[Script],
    policies: Policies,
    is_same: Callable[[JSON, JSON], bool],
    type_span: Callable[[Script], tuple[int, int] | None],
) -> Silenced:
    """Return which scripts go silent for our `wanted` nodes; `is_same` tells whether theirs is about what ours is."""
    read = [each for each in scripts if each.error is None]
    refused: dict[str, str] = {}
    while True:
        left = [node for node in wanted if node["@id"] not in refused]
        found = {each.pointer: each for each in read if any(is_same(top, node) for top in tops(each) for node in left)}
        before = len(refused)
        edits = []
        for script in found.values():
            span = type_span(script)
            reason = _reason(script, found, left, read, policies, is_same) or ("" if span else "its place is not sure")
            for node in left if reason else ():
                if any(is_same(top, node) for top in tops(script)):
                    refused.setdefault(node["@id"], reason)
            if span:
                edits.append(Edit(*span, SILENT))
        if len(refused) == before:
            return Silenced(frozenset(found), tuple(sorted(edits)), tuple(refused.items()))


def tops(script: Script) -> list[JSON]:
    """Return the nodes of a script that stand in no other one.

    >>> tops(Script(text="", pointer="/0", value={"@graph": [{"@type": "A", "b": {"@type": "B"}}]}))
    [{'@type': 'A', 'b': {'@type': 'B'}}]
    """
    return list(_tops(script.value))


def _tops(value: Any) -> Iterator[JSON]:
    if isinstance(value, list):
        for each in value:
            yield from _tops(each)
    elif isinstance(value, dict):
        if "@graph" in value:
            yield from _tops(value["@graph"])
        if "@type" in value:
            yield value


def _reason(
    script: Script,
    found: dict[str, Script],
    wanted: Sequence[JSON],
    scripts: Iterable[Script],
    policies: Policies,
    is_same: Callable[[JSON, JSON], bool],
) -> str | None:
    """Return why a script has to stay: something would be lost that ours do not say, or that others refer to."""
    for top in tops(script):
        is_covered = any(is_same(top, node) for node in wanted) or _AROUND.issuperset(types(top))
        if not is_covered or policies.of_node(types(top), top.get("@id")) != "replace":
            return f"its block has {' and '.join(types(top)) or 'a node'} as well"
    own = {name for top in tops(script) if isinstance(name := top.get("@id"), str)} - {each["@id"] for each in wanted}
    others = (each.value for each in scripts if each.pointer not in found)
    if own and any(name in own for value in others for name in references(value)):
        return "another block refers to it"
    return None
