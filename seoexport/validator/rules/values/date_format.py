"""A date in the mark-up is written as ISO 8601 has it, and exists.

Search engines drop other spellings, and programs that had no date write the year 1.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "10 May 2024"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "2024-05-10"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

DATES = frozenset(
    "dateCreated dateModified datePosted datePublished endDate expires lastReviewed startDate uploadDate "
    "validFrom validThrough".split()
)
_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?")


def check(view: View) -> Iterator[Problem]:
    """Yield each date property of the JSON-LD that names no day."""
    for node in view.nodes:
        for key, value in node.value.items():
            if key in DATES and isinstance(value, str) and value and not _is_date(value):
                message = f"{key} is {value!r}; it must be a date such as '2024-05-10'"
                yield Problem(message=message, at=f"{node.at}/{key}", line=node.line)


def _is_date(value: str) -> bool:
    if not _ISO.fullmatch(value):
        return False
    return len(value) < len("2024-05-10") or dates.parse(value) is not None


RULE = Rule(
    id="date-format",
    severity="error",
    reference="https://schema.org/Date",
    check=check,
    doc=__doc__,
)
