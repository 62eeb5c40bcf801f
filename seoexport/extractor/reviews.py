"""The review of a page among its other facts: what cannot be so is taken out, and a lack of it can close the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from seoexport.diagnostics import Finding
from seoexport.extractor import unnamed_reviewers
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Origin

Facts: TypeAlias = dict[str, Fact[Any]]
Values: TypeAlias = dict[str, Any]

#: Why a page is kept out of indexes that has to be reviewed and was not.
GATE = Origin(source="config", key="medical.review_required")

_OF_REVIEW = frozenset(("reviewers", "reviewed"))


def settled(evidence: Evidence, facts: Facts, values: Values) -> tuple[Facts, Values, tuple[Finding, ...]]:
    """Return facts and values without what cannot be so of the page's review, and what there is to tell of it."""
    untold = tuple(unnamed_reviewers.findings(evidence))
    if _OF_REVIEW.isdisjoint(facts):
        return facts, values, untold
    from seoexport.extractor.review_conflicts import review

    left = review(evidence, facts, values)
    kept: Mapping[str, Any] = {"reviewers": left.reviewers, "reviewed": left.date and left.date.value}
    out = {name for name in _OF_REVIEW if not kept[name]}
    values = {name: kept.get(name, each) for name, each in values.items() if name not in out}
    return {name: each for name, each in facts.items() if name not in out}, values, (*untold, *left.findings)


def gated(evidence: Evidence, facts: Facts, values: Values) -> tuple[Facts, Values, tuple[Finding, ...]]:
    """Return facts and values with `noindex` among the robots directives if the page has to be reviewed and was not."""
    if evidence.site.medical is None or not evidence.site.medical.review_required:
        return facts, values, ()
    from seoexport.extractor.health.review import unreviewed

    found = unreviewed(evidence, values)
    if found is None:
        return facts, values, ()
    robots = tuple(dict.fromkeys((*values.get("robots", ()), "noindex")))
    return facts | {"robots": Fact(robots, GATE)}, values | {"robots": robots}, (found,)
