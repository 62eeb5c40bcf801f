"""The last review of a health page is not in the future, nor long before the page was published.

A text is often reviewed some days before it is published; a review that is older by more than a month was one of
another text. Whether a date is in the future is known where a site is configured.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "datePublished": "2024-05-10", "lastReviewed": "2021-02-03"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "datePublished": "2024-05-10", "lastReviewed": "2024-05-08"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.review_dates import precedes_publication, reviewed_on, today
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each MedicalWebPage whose review is yet to come, or was one of an earlier text."""
    now = today(view)
    for node in () if view.told("review-date") else view.typed("MedicalWebPage"):
        if reviewed := reviewed_on(node):
            wrong = None
            if now and reviewed > now:
                wrong = f"in the future, today being {now.isoformat()}"
            elif precedes_publication(node):
                wrong = f"before the page was published, {node.value['datePublished']}"
            if wrong:
                message = f"lastReviewed {reviewed.isoformat()} is {wrong}; state the day of the last review"
                yield Problem(message=message, at=f"{node.at}/lastReviewed", line=node.line)


RULE = Rule(
    id="medical-review-date",
    severity="warning",
    reference="https://schema.org/lastReviewed",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
