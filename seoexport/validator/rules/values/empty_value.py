"""What is not known of a thing is left out.

An empty text, list or object is a value all the same: a condition whose other name is nothing, a picture without any.
Templates write them where a field was not filled in.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Calf cramp", "alternateName": ""}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Calf cramp"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from seoexport.diagnostics import Change, Problem
from seoexport.document.json_text import escaped
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import is_empty
from seoexport.validator.view import LocatedNode, View

#: Properties whose lack another rule reports.
_REPORTED = {
    "MedicalCode": frozenset(("codeValue", "codingSystem")),
    "MedicalWebPage": frozenset(("lastReviewed", "reviewedBy")),
}


class _Empty(NamedTuple):
    node: LocatedNode
    places: dict[str, list[str]]


def check(view: View) -> Iterator[Problem]:
    """Yield each node that has empty values."""
    if _is_full(view):
        return
    found: dict[tuple[str, ...], list[_Empty]] = {}
    for node in view.nodes:
        if empty := _empty(node):
            found.setdefault((*node.types, "", *empty), []).append(_Empty(node, empty))
    yield from map(_problem, found.values())


def _is_full(view: View) -> bool:
    """Return whether it is plain that nothing is empty, which is all that has to be found out of most pages."""
    return all(view.stated_values) and not any(map(str.isspace, view.strings))


def _empty(node: LocatedNode) -> dict[str, list[str]]:
    """Return the places of empty values by their property."""
    known = frozenset[str]().union(*(_REPORTED.get(each, ()) for each in node.types))
    stated = (key for key in node.value if key not in known and not key.startswith("@"))
    return {key: places for key in stated if (places := _places(node, key))}


def _problem(found: list[_Empty]) -> Problem:
    """Return what is to be said of nodes of one type that lack the same."""
    node, empty = found[0]
    more = f" here and {len(found) - 1} times more" if len(found) > 1 else ""
    fact = f"is empty{more}; leave it out" if len(empty) == 1 else f"are empty{more}; leave them out"
    message = f"{', '.join(empty)} of {'/'.join(node.types)} {fact}"
    repair = tuple(
        Change("remove", at)
        for each in found
        for places in each.places.values()
        for at in places
        if each.node.syntax == "json-ld"
    )
    return Problem(message=message, at=f"{node.at}/{escaped(next(iter(empty)))}", line=node.line, repair=repair)


def _places(node: LocatedNode, key: str) -> list[str]:
    """Return where a property has empty values; a list of nothing else is empty itself."""
    value, at = node.value[key], f"{node.at}/{escaped(key)}"
    if not isinstance(value, list):
        return [at] if _says_nothing(value) else []
    empty = [number for number, each in enumerate(value) if each is not None and _says_nothing(each)]
    return [at] if len(empty) == len(value) else [f"{at}/{number}" for number in reversed(empty)]


def _says_nothing(value: Any) -> bool:
    """Return whether a value is empty, which `null` is as well: a template had nothing to write there."""
    return is_empty(value)


RULE = Rule(
    id="empty-value",
    severity="warning",
    reference="https://schema.org/docs/gs.html",
    check=check,
    doc=__doc__,
)
