"""Whoever reviewed a page is none of its authors.

A review is the judgement of somebody else: an author who is named as the reviewer is left out. Where nobody else
reviewed the page, a date that was stated together with the author's name is left out as well.

Wrong:

    ---
    title: Calf cramp
    author: Ada Example
    reviewedBy: Ada Example
    ---
    A cramp in the calf passes within minutes.

Right:

    ---
    title: Calf cramp
    author: Ada Example
    reviewedBy: Bea Sample
    ---
    A cramp in the calf passes within minutes.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

RULE = Rule(
    id="review-by-author",
    severity="warning",
    reference="https://schema.org/reviewedBy",
    check=reported("review-by-author"),
    doc=__doc__ or "",
    needs=frozenset(("review-by-author",)),
)
