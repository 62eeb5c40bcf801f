"""A MedicalCode states its value as `codeValue` and the vocabulary that it belongs to as `codingSystem`.

`code` is another property, which leads from a condition to a MedicalCode. A code without vocabulary, and one that is
empty, say nothing.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Migraine",
     "code": {"@type": "MedicalCode", "code": "G43", "codingSystem": "ICD-10-CM"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Migraine",
     "code": {"@type": "MedicalCode", "codeValue": "G43", "codingSystem": "ICD-10-CM"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Change, Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import is_empty
from seoexport.validator.view import LocatedNode, View

#: What must be stated, what may stand for it, and what people write in its place.
_NEEDED = (
    ("codeValue", "termCode", ("code", "value")),
    ("codingSystem", "inCodeSet", ("codeSystem", "system")),
)


def check(view: View) -> Iterator[Problem]:
    """Yield what a MedicalCode lacks, or has under another name."""
    for node in view.typed("MedicalCode"):
        for needed, instead, others in _NEEDED:
            if not is_empty(node.value.get(needed)) or not is_empty(node.value.get(instead)):
                continue
            written = next((key for key in others if _is_text(node, key)), None)
            if written:
                message = f"MedicalCode states {written} {node.value[written]!r}; write {needed!r}"
                yield Problem(
                    message=message, at=f"{node.at}/{written}", line=node.line, repair=_renamed(node, written, needed)
                )
            else:
                message = f"MedicalCode states no {needed}; state it, or leave the code out"
                yield Problem(message=message, at=node.at, line=node.line)


def _is_text(node: LocatedNode, key: str) -> bool:
    return isinstance(node.value.get(key), str) and not is_empty(node.value[key])


def _renamed(node: LocatedNode, old: str, new: str) -> tuple[Change, ...]:
    return (Change("remove", f"{node.at}/{old}"), Change("add", f"{node.at}/{new}", node.value[old]))


RULE = Rule(
    id="medical-code",
    severity="warning",
    reference="https://schema.org/MedicalCode",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalCode",)),
)
