"""Texts for which a consumer names a length keep to it.

`priceRange` and the name of a reviewer are shorter than 100 characters, or Google drops them. The description of a data
set has 50 to 5000. A claim under review is best said in 75.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dataset", "name": "Cramps in Kent", "description": "Cramps."}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dataset", "name": "Cramps in Kent",
     "description": "How often runners of three clubs in Kent had cramps, by month and age, 2019 to 2024."}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import values
from seoexport.validator.value_kinds import text_of
from seoexport.validator.view import View

_DOCUMENTS = "https://developers.google.com/search/docs/appearance/structured-data/"


class _Length(NamedTuple):
    least: int
    most: int
    wish: Wish

    def problem(self, name: str, text: str, at: str, line: int | None) -> Problem | None:
        if not text or self.least <= len(text) <= self.most:
            return None
        limits = f"{self.least} to {self.most}" if self.least else f"at most {self.most}"
        message = f"{name} has {len(text)} characters; Google asks for {limits}"
        return Problem(message=message, at=at, line=line, wish=self.wish)


_LENGTHS = {
    ("LocalBusiness", "priceRange"): _Length(0, 99, Wish(f"{_DOCUMENTS}local-business", "2025-12-10")),
    ("ClaimReview", "claimReviewed"): _Length(0, 75, Wish(f"{_DOCUMENTS}factcheck", "2025-12-10")),
    ("Dataset", "description"): _Length(50, 5000, Wish(f"{_DOCUMENTS}dataset", "2026-09-01")),
}
_REVIEWER = _Length(0, 99, Wish(f"{_DOCUMENTS}review-snippet", "2026-09-01"))


def check(view: View) -> Iterator[Problem]:
    """Yield each text that is longer or shorter."""
    for (kind, name), length in _LENGTHS.items():
        for node in view.of_type(kind):
            text = text_of(node.value.get(name))
            if problem := length.problem(name, text, f"{node.at}/{name}", node.line):
                yield problem
    for node in view.typed("Review"):
        for author in values(view, node, "author"):
            text = text_of(author.value.get("name")) if isinstance(author.value, dict) else author.text
            if problem := _REVIEWER.problem("the name of the reviewer", text, author.at, node.line):
                yield problem


RULE = Rule(
    id="text-length",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/search-gallery",
    check=check,
    doc=__doc__,
    needs=frozenset(("LocalBusiness", "ClaimReview", "Dataset", "Review")),
)
