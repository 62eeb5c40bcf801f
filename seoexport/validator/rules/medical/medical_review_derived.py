"""A review is not made out of other facts: the moment of the last change, the name of the publisher.

Some plugins fill `lastReviewed` with the date of the file and `reviewedBy` with the site. Readers take both for the
work of a person: leave them out unless somebody reviewed the page, and say who it was.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "dateModified": "2024-05-10T08:31:17+00:00", "lastReviewed": "2024-05-10T08:31:17+00:00",
     "publisher": {"@type": "Organization", "name": "Example Health"},
     "reviewedBy": {"@type": "Organization", "name": "Example Health"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "dateModified": "2024-05-10T08:31:17+00:00", "lastReviewed": "2024-05-10",
     "publisher": {"@type": "Organization", "name": "Example Health"},
     "reviewedBy": {"@type": "Person", "name": "Ada Example", "url": "https://example.org/ada/"}}
    </script>
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.agents import is_body, is_publisher
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown, values
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield each review whose moment is that of the last change, and each whose reviewer is the publisher."""
    for node in view.typed("MedicalWebPage"):
        reviewed = _moment(node, "lastReviewed")
        if reviewed and reviewed == _moment(node, "dateModified"):
            message = f"lastReviewed is dateModified to the second, {reviewed.isoformat()}; state when it was reviewed"
            yield Problem(message=f"{message}, or leave it out", at=f"{node.at}/lastReviewed", line=node.line)
        for reviewer in values(view, node, "reviewedBy"):
            if is_body(reviewer) and is_publisher(view, reviewer):
                message = f"reviewedBy is the publisher, {shown(reviewer.value)}; name the person who reviewed the page"
                yield Problem(message=f"{message}, or leave it out", at=reviewer.at, line=node.line)


def _moment(node: LocatedNode, key: str) -> dt.datetime | None:
    """Return a date that has a time; midnight is what a mere day becomes."""
    found = next(map(dates.parse, as_list(node.value.get(key))), None)
    return found if isinstance(found, dt.datetime) and found.time() != dt.time() else None


RULE = Rule(
    id="medical-review-derived",
    severity="warning",
    reference="https://schema.org/reviewedBy",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
