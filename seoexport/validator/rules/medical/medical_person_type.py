"""A doctor is a Person; schema.org's Physician is a practice, an organization with an address.

A job title, degrees behind the name and an employer are properties of a Person.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp", "lastReviewed": "2024-05-10",
     "reviewedBy": {"@type": "Physician", "name": "Ada Example", "jobTitle": "Neurologist", "honorificSuffix": "MD"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp", "lastReviewed": "2024-05-10",
     "reviewedBy": {"@type": "Person", "name": "Ada Example", "jobTitle": "Neurologist", "honorificSuffix": "MD"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import vocabulary
from seoexport.diagnostics import Change, Problem
from seoexport.validator.agents import PHYSICIANS
from seoexport.validator.rule import Rule
from seoexport.validator.terms.spoken_for import OF_PEOPLE
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield each Physician that has what only people have."""
    for node in view.typed(*PHYSICIANS):
        if "Person" in node.types or not (own := [key for key in OF_PEOPLE if key in node.value]):
            continue
        message = f"{node.types[0]} is an organization and has no {', no '.join(own)}"
        if _is_person(node):
            repair = (Change("replace", f"{node.at}/@type", "Person"),)
            yield Problem(message=f"{message}; write 'Person'", at=node.at, line=node.line, repair=repair)
        else:
            yield Problem(
                message=f"{message}; write a Person, the practice as its worksFor", at=node.at, line=node.line
            )


def _is_person(node: LocatedNode) -> bool:
    """Return whether all that is stated is true of people."""
    return all(key.startswith("@") or vocabulary.has("Person", key) for key in node.value)


RULE = Rule(
    id="medical-person-type",
    severity="warning",
    reference="https://schema.org/Physician",
    check=check,
    doc=__doc__,
    needs=frozenset(PHYSICIANS),
)
