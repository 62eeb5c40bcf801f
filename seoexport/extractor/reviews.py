"""The review of a page among its other facts: what cannot be so is taken out, and a lack of it can close the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from seoexport.diagnostics import Finding
from seoexport.extractor import unnamed_reviewers
from seoexport.extractor.evidence import Evidence, Fact

Facts: TypeAlias = dict[str, Fact[Any]]
Values: TypeAlias = dict[str, Any]

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
    closed = gate(evidence, values)
    if closed is None:
        return facts, values, ()
    robots, found = closed
    return facts | {"robots": robots}, values | {"robots": robots.value}, (found,)


def gate(evidence: Evidence, values: Values) -> tuple[Fact[tuple[str, ...]], Finding] | None:
    """Return the robots directives of a page that has to be reviewed and was not, and a finding; None for others."""
    policy = evidence.site.medical
    if not (policy and policy.review_required) and evidence.front_matter.get("review_required") is None:
        return None
    from seoexport.extractor.health.review import unreviewed

    found = unreviewed(evidence, values)
    if found is None:
        return None
    origin, finding = found
    return Fact(tuple(dict.fromkeys((*values.get("robots", ()), "noindex"))), origin), finding
