"""Causes, symptoms, risk factors, treatments and tests of a condition are nodes, not texts.

A node says what kind of thing is meant, and may say more of it. A short text can be taken for its name; sentences are
better left to the page.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Calf cramp",
     "cause": "Lack of salt", "possibleTreatment": "Stretching"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Calf cramp",
     "cause": {"@type": "MedicalCause", "name": "Lack of salt"},
     "possibleTreatment": {"@type": "PhysicalActivity", "name": "Stretching"}}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Change, Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import Value, shown, values
from seoexport.validator.view import LocatedNode, View

#: What is expected; of several types nothing tells which is meant.
_EXPECTED = {
    "associatedAnatomy": ("AnatomicalStructure", "AnatomicalSystem", "SuperficialAnatomy"),
    "cause": ("MedicalCause",),
    "code": ("MedicalCode",),
    "differentialDiagnosis": ("DDxElement",),
    "drug": ("Drug",),
    "possibleTreatment": ("Drug", "DrugClass", "LifestyleModification", "MedicalTherapy"),
    "primaryPrevention": ("MedicalTherapy",),
    "riskFactor": ("MedicalRiskFactor",),
    "secondaryPrevention": ("Drug", "DrugClass", "LifestyleModification", "MedicalTherapy"),
    "signOrSymptom": ("MedicalSignOrSymptom",),
    "typicalTest": ("MedicalTest",),
}
#: Where a name is all that a text can be.
_MENDED = frozenset(("cause", "drug", "riskFactor", "signOrSymptom", "typicalTest"))
_LONGEST_NAME_IN_WORDS = 6
_SENTENCE = re.compile(r"[,;:]|[.!?](?:\s|$)|\b(?:and|or|und|oder|et|ou|y|o|e)\b", re.IGNORECASE)


def check(view: View) -> Iterator[Problem]:
    """Yield each property of a medical entity that holds texts."""
    for node in view.medical:
        for key in _EXPECTED.keys() & node.value.keys():
            texts = [value for value in values(view, node, key) if value.text]
            if texts and "MedicalCode" not in node.types:
                yield _problem(key, texts, node)


def _problem(key: str, texts: list[Value], node: LocatedNode) -> Problem:
    expected = _EXPECTED[key]
    more = f" and {len(texts) - 1} more" if len(texts) > 1 else ""
    message = f"{key} is the text {shown(texts[0].text)}{more}; write a node of the type {' or '.join(expected)}"
    repair = [
        Change("replace", each.at, {"@type": expected[0], "name": each.text})
        for each in texts
        if key in _MENDED and _is_name(each.text)
    ]
    return Problem(message=message, at=f"{node.at}/{key}", line=node.line, repair=tuple(repair))


def _is_name(text: str) -> bool:
    return len(text.split()) <= _LONGEST_NAME_IN_WORDS and not _SENTENCE.search(text)


RULE = Rule(
    id="medical-text-value",
    severity="warning",
    reference="https://schema.org/MedicalCondition",
    check=check,
    doc=__doc__,
    needs=frozenset(_EXPECTED),
)
