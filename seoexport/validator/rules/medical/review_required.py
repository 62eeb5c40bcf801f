"""A page that has to be reviewed says who reviewed it, and when.

The configuration's `medical.review_required` lists the types and paths whose pages have to be reviewed, and
`review_required: true` in front matter says so of one page. Until reviewer and date are stated, the page has `noindex`
and is in no sitemap.

Wrong:

    ---
    title: Calf cramp
    review_required: true
    reviewedBy: Ada Example
    ---
    A cramp in the calf passes within minutes.

Right:

    ---
    title: Calf cramp
    review_required: true
    reviewedBy: Ada Example
    lastReviewed: 2024-05-10
    ---
    A cramp in the calf passes within minutes.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

RULE = Rule(
    id="review-required",
    severity="warning",
    reference="https://schema.org/reviewedBy",
    check=reported("review-required"),
    doc=__doc__ or "",
    needs=frozenset(("review-required",)),
)
