"""A medical code looks like those of its vocabulary: ICD-10, ICD-11, SNOMED CT, MeSH, RxNorm.

SNOMED CT's codes end in a check digit, by which a mistyped one is found. Codes of other vocabularies are not looked at.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Migraine",
     "code": {"@type": "MedicalCode", "codeValue": "37796008", "codingSystem": "SNOMED-CT"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Migraine",
     "code": {"@type": "MedicalCode", "codeValue": "37796009", "codingSystem": "SNOMED-CT"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Change, Problem
from seoexport.medical.code_forms import fits, form_of
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import is_empty
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each code that cannot be one of its vocabulary."""
    for node in view.typed("MedicalCode"):
        code, system = node.value.get("codeValue"), node.value.get("codingSystem")
        if is_empty(code) or not isinstance(code, str) or not isinstance(system, str) or fits(code, system):
            continue
        at, message = f"{node.at}/codeValue", f"{code!r} is no code of {system}; they look like {form_of(system)}"
        written = code.strip().upper()
        if fits(written, system):
            repair = (Change("replace", at, written),)
            yield Problem(message=f"{message}; write {written!r}", at=at, line=node.line, repair=repair)
        else:
            yield Problem(message=message, at=at, line=node.line)


RULE = Rule(
    id="medical-code-form",
    severity="warning",
    reference="https://schema.org/codeValue",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalCode",)),
)
