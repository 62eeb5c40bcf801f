"""The reviewer of a health page has a name, and an address or a credential by which readers know who that is.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "lastReviewed": "2024-05-10", "reviewedBy": {"@type": "Person", "name": "Ada Example"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp", "lastReviewed": "2024-05-10",
     "reviewedBy": {"@type": "Person", "name": "Ada Example", "honorificSuffix": "MD",
                    "url": "https://example.org/ada/"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.agents import is_body, is_identified, is_publisher, name_of
from seoexport.validator.person_names import parted
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import Value, shown, values
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each reviewer of whom too little is known; those of whom other pages tell are left alone."""
    for node in view.typed("MedicalWebPage"):
        for reviewer in values(view, node, "reviewedBy"):
            if (message := _lacking(reviewer)) and not _is_told(view, reviewer):
                yield Problem(message=message, at=reviewer.at, line=node.line)


def _is_told(view: View, reviewer: Value) -> bool:
    """Return whether another rule tells of a reviewer who is the publisher, or nobody."""
    if not name_of(reviewer.value):
        return view.told("reviewer-unnamed")
    return is_body(reviewer) and is_publisher(view, reviewer)


def _lacking(reviewer: Value) -> str | None:
    if reviewer.text:
        return f"reviewedBy is the text {shown(reviewer.text)}; write a Person with name, url and hasCredential"
    if not isinstance(reviewer.value, dict) or not reviewer.value.keys() - {"@id", "@type"}:
        return None
    if not name_of(reviewer.value):
        return "the reviewer states no name; name the person who reviewed the page"
    if is_identified(reviewer.value) or parted(name_of(reviewer.value)):
        return None
    return f"{shown(reviewer.value)} has neither url nor credential; say who that is: url, hasCredential"


RULE = Rule(
    id="medical-reviewer",
    severity="warning",
    reference="https://schema.org/reviewedBy",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
