"""Where a person states the review of a page: the keys of front matter, and the ledger in the configuration."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.globs import matches
from seoexport.model import Origin, ReviewRecord
from seoexport.urls import path

STATED_REVIEWERS = ("reviewedBy", "reviewed_by", "reviewer", "reviewers", "review.by")
STATED_REVIEWED = ("lastReviewed", "last_reviewed", "reviewed", "review.date")
STATED_NEXT = ("nextReview", "next_review", "next_review_due", "review_due", "review.next")

#: What a mapping under `review` has that is the review of a product, by the page.
_OF_PRODUCT = ("rating", "stars", "score", "item", "itemreviewed", "item_reviewed", "product", "name")


def stated_by(evidence: Evidence, *keys: str) -> Iterator[Fact[Any]]:
    """Yield what front matter says of the page's review under each key."""
    for fact in evidence.stated(*keys):
        if not (fact.origin.key or "").startswith("review.") or not _is_of_product(evidence):
            yield fact


def record_of(evidence: Evidence) -> Fact[ReviewRecord] | None:
    """Return what the configuration's `medical.reviews` says of the page, under the first path glob that matches."""
    policy = evidence.site.medical
    if policy is None or not policy.reviews:
        return None
    where = path(evidence.address)
    for glob, record in policy.reviews:
        if matches(glob, where):
            return Fact(record, Origin(source="config", key=f"medical.reviews.{glob}"))
    return None


def finding(evidence: Evidence, rule: str, message: str, origin: Origin) -> Finding:
    """Return a finding about what stands at an origin; in mark-up, on the line of the first script that states it."""
    line, key = origin.line, origin.key or ""
    if origin.source == "markup":
        line = next((each.line for each in evidence.scripts if f'"{key}"' in each.text), None)
    problem = Problem(message=message, at=origin.path or key, line=line, column=origin.column)
    return Finding(rule=rule, problem=problem)


def _is_of_product(evidence: Evidence) -> bool:
    review = evidence.front_matter.get("review")
    return isinstance(review, dict) and any(key in review for key in _OF_PRODUCT)
