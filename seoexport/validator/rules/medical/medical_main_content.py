"""`mainContentOfPage` of a health page is an element of the page, not its text.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "mainContentOfPage": "A cramp is a sudden and painful tightening of a muscle."}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "mainContentOfPage": {"@type": "WebPageElement", "cssSelector": "main"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown, values
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each text that stands where an element of the page is expected."""
    for node in view.typed("MedicalWebPage"):
        for value in values(view, node, "mainContentOfPage"):
            if value.text:
                message = f"mainContentOfPage is the text {shown(value.text)}; write a WebPageElement with cssSelector"
                yield Problem(message=message, at=value.at, line=node.line)


RULE = Rule(
    id="medical-main-content",
    severity="warning",
    reference="https://schema.org/mainContentOfPage",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
