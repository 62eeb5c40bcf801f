"""The last review of a health page is not older than its publisher allows.

36 months, 12 on a page about a medicine or a supplement, or what `medical.review_months` of the configuration says for
the page's type or path. They are counted to the day on which the site is built; where that is not known, to the day on
which the page was last changed.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "lastReviewed": "2009-05-10", "dateModified": "2024-02-03"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "lastReviewed": "2023-05-10", "dateModified": "2024-02-03"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.medical.due import threshold
from seoexport.validator.review_dates import months_between, precedes_publication, reviewed_on, today
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each MedicalWebPage that is due for another review."""
    policy = view.site.medical if view.site else None
    for node in view.typed("MedicalWebPage"):
        reviewed = reviewed_on(node)
        now = today(view) or dates.parse(node.value.get("dateModified"))
        if reviewed is None or now is None or precedes_publication(node):
            continue
        age, allowed = months_between(reviewed, dates.day_of(now)), threshold(view.article, policy)
        if age >= allowed:
            message = f"the last review, {reviewed.isoformat()}, is {age} months old, {allowed} are allowed"
            yield Problem(message=f"{message}; have the page reviewed", at=f"{node.at}/lastReviewed", line=node.line)


RULE = Rule(
    id="medical-review-old",
    severity="warning",
    reference="https://schema.org/lastReviewed",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
