"""A health page is about a condition, a drug, a test or another medical entity, stated as a node.

A text does not say what kind of thing the page is about, and a page is not what a page is about.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "about": {"@type": "WebPage", "name": "Calf cramp"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "about": {"@type": "MedicalCondition", "name": "Calf cramp"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import vocabulary
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import Value, shown, values
from seoexport.validator.view import View

#: A page on a practice, on a specialty, or on a group of patients, is about that.
_FITTING = ("MedicalEntity", "MedicalEnumeration", "MedicalOrganization", "MedicalBusiness", "MedicalAudience")


def check(view: View) -> Iterator[Problem]:
    """Yield each MedicalWebPage that says what it is about, none of it medical."""
    for node in view.typed("MedicalWebPage"):
        about = list(values(view, node, "about"))
        if about and not any(_may_be_medical(each) for each in about):
            message = f"about is {shown(about[0].value)}; write a MedicalCondition, Drug, MedicalTest or the like"
            yield Problem(message=message, at=about[0].at, line=node.line)


def _may_be_medical(value: Value) -> bool:
    """Return whether a value is medical, or stands elsewhere, or has types that are not schema.org's."""
    if value.text:
        return False
    return not value.types or any(
        not vocabulary.is_type(each) or not vocabulary.ancestors(each).isdisjoint(_FITTING) for each in value.types
    )


RULE = Rule(
    id="medical-about",
    severity="warning",
    reference="https://schema.org/about",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
