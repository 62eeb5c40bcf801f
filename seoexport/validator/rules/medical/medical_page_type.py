"""A health page is a page, not the drug, the practice or the condition that it tells of.

A node of both types says of one thing that it is reviewed and swallowed. What the page tells of is a node of its own,
in `about` or `mainEntity`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": ["MedicalWebPage", "Drug"], "name": "Examplicin"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": ["MedicalWebPage", "FAQPage"], "name": "Examplicin",
     "about": {"@type": "Drug", "name": "Examplicin"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import vocabulary
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each MedicalWebPage that is no work as well."""
    for node in view.typed("MedicalWebPage"):
        others = [each for each in node.types if each != "MedicalWebPage" and _is_no_work(each)]
        if others:
            message = f"one node is MedicalWebPage and {' and '.join(others)}; state the {others[0]} as its about"
            yield Problem(message=message, at=f"{node.at}/@type", line=node.line)


def _is_no_work(type_name: str) -> bool:
    above = vocabulary.ancestors(type_name)
    return bool(above) and "CreativeWork" not in above and type_name != "Thing"


RULE = Rule(
    id="medical-page-type",
    severity="warning",
    reference="https://schema.org/MedicalWebPage",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
