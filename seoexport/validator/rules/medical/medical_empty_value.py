"""What is not known of a health page, or of what it is about, is left out.

An empty text is a value all the same: a condition whose other name is nothing, a page without keywords that has one.

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


def check(view: View) -> Iterator[Problem]:
    """Yield each medical node that has empty texts."""
    for node in view.medical:
        known = frozenset[str]().union(*(_REPORTED.get(each, ()) for each in node.types))
        empty = {key: places for key in node.value if key not in known and (places := _places(node, key))}
        if empty:
            fact = "is empty; leave it out" if len(empty) == 1 else "are empty; leave them out"
            message = f"{', '.join(empty)} of {node.types[0]} {fact}"
            repair = tuple(Change("remove", at) for places in empty.values() for at in places)
            yield Problem(message=message, at=f"{node.at}/{escaped(next(iter(empty)))}", line=node.line, repair=repair)


def _places(node: LocatedNode, key: str) -> list[str]:
    """Return where a property has empty texts; a list of nothing else is empty itself."""
    value, at = node.value[key], f"{node.at}/{escaped(key)}"
    if not isinstance(value, list):
        return [at] if isinstance(value, str) and is_empty(value) else []
    empty = [number for number, each in enumerate(value) if isinstance(each, str) and is_empty(each)]
    return [at] if empty and len(empty) == len(value) else [f"{at}/{number}" for number in reversed(empty)]


RULE = Rule(
    id="medical-empty-value",
    severity="warning",
    reference="https://schema.org/docs/gs.html",
    check=check,
    doc=__doc__,
)
