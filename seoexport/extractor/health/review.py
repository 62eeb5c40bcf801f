"""Until when the review of a page holds, what is wrong with what it says of its review, and what a lack of it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport import dates
from seoexport.diagnostics import Finding
from seoexport.document.json_ld import types
from seoexport.extractor.directives import is_true
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES
from seoexport.extractor.review_records import STATED_NEXT, finding, record_of, stated_by
from seoexport.globs import matches
from seoexport.model import Date, Origin
from seoexport.urls import path


def next_review(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[Date]]:
    """Yield the candidates for the day of the next review; one that is not after the last review is none.

    1. front matter `nextReview`, `next_review`, `next_review_due`, `review_due`, `review.next`
    2. the configuration's `medical.reviews`, of the first path glob that matches
    3. a line beside the title, or at the end of the article, such as "Next review due: 3 May 2027"
    4. the second of two dates in `lastReviewed` of the page's own mark-up, where the first is that of the last review
    """
    last = known.get("reviewed")
    yield from (fact for fact in _stated_next(evidence, last) if last is None or dates.later(fact.value, last))


def findings(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield a finding where the next review that the page states is not after the last one."""
    last: Date | None = known.get("reviewed")
    stated = next(_stated_next(evidence, last), None) if last else None
    if last and stated and not dates.later(stated.value, last):
        days = (dates.day_of(each).isoformat() for each in (stated.value, last))
        message = "the next review, {}, is not after the last one, {}; it is left out".format(*days)
        yield finding(evidence, "review-date", message, stated.origin)


def unreviewed(evidence: Evidence, known: Mapping[str, Any]) -> tuple[Origin, Finding] | None:
    """Return why a page has to be reviewed that was not, with a finding; None for any other page.

    It was reviewed where a reviewer and the date of the review are known; no clock says that a review is too old.

    1. front matter `review_required: true`
    2. the configuration's `medical.review_required`: a type of page, article or subject, or a path glob
    """
    required, missing = _required(evidence, known), _missing(known)
    if not required or not missing:
        return None
    what, origin = required
    message = (
        f"{what} requires a review, and the page states no {' and no '.join(missing)}; it is kept out of indexes and "
        f"sitemaps until front matter, medical.reviews or its text say who reviewed it, and when"
    )
    return origin, finding(evidence, "review-required", message, origin)


def _stated_next(evidence: Evidence, last: Date | None) -> Iterator[Fact[Date]]:
    for stated in stated_by(evidence, *STATED_NEXT):
        if date := dates.parse(stated.value):
            yield Fact(date, stated.origin)
    if (record := record_of(evidence)) and record.value.next:
        yield Fact(record.value.next, record.origin)
    for line in evidence.date_lines.that_say("due"):
        yield Fact(line.date, evidence.document.origin(line.element, "date line"))
    for node in evidence.main:
        pair = node.get("lastReviewed")
        if isinstance(pair, list) and len(pair) == 2 and not set(PAGES).isdisjoint(types(node)):
            first, second = (dates.parse(each) for each in pair)
            if last and first and second and dates.day_of(first) == dates.day_of(last):
                yield Fact(second, Origin(source="markup", key="lastReviewed"))


def _required(evidence: Evidence, known: Mapping[str, Any]) -> tuple[str, Origin] | None:
    """Return what requires a review of the page, and where that was stated."""
    for fact in evidence.stated("review_required"):
        if is_true(fact.value):
            return "review_required", fact.origin
    policy, where, subject = evidence.site.medical, path(evidence.address), known.get("subject")
    kinds = {known.get("page_type"), known.get("article_type"), subject.type if subject else None}
    for each in policy.review_required if policy else ():
        if each in kinds or (_is_glob(each) and matches(each, where)):
            return each, Origin(source="config", key="medical.review_required")
    return None


def _is_glob(name: str) -> bool:
    """Return whether this is a path glob, and no name of a type."""
    return not name.isalpha()


def _missing(known: Mapping[str, Any]) -> list[str]:
    return [name for name, key in (("reviewer", "reviewers"), ("date of a review", "reviewed")) if not known.get(key)]
