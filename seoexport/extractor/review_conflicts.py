"""What a page says of its review and cannot be so: dates that contradict each other, reviewers who wrote the page.

Asked only of pages that state a review; what is certain stays, the rest is left out and told.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from seoexport import dates
from seoexport.diagnostics import Finding
from seoexport.extractor.dates import reviewed
from seoexport.extractor.disagreement import is_same_day
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.review_records import finding
from seoexport.model import Agent, Date, Origin
from seoexport.text import letters

#: Two dates of one review may lie that far apart: the clocks of page and mark-up stand in different places.
_TIME_ZONES = dt.timedelta(days=1)
#: What a person states decides; of the others nobody knows which is right.
_DECIDE = ("front matter", "config")


class Review(NamedTuple):
    """What is left of reviewers and date, None for a date that is left out, and what there is to tell."""

    reviewers: tuple[Agent, ...]
    date: Fact[Date] | None
    findings: tuple[Finding, ...]


def review(evidence: Evidence, facts: Mapping[str, Fact[Any]], known: Mapping[str, Any]) -> Review:
    """Return the review that a page states, without what cannot be so.

    1. of two dates from front matter or configuration and elsewhere theirs counts; any other two count for nothing
    2. no date of a review lies after the day of the build
    3. an author of the page is none of its reviewers; where nobody else is, a date that was stated together with them
       is that of no review either, while one that stands for itself stays, as on pages that never name anybody
    """
    date, found = _date(evidence)
    people, by_authors = _reviewers(evidence, known, facts.get("reviewers"))
    if date and not people and known.get("reviewers") and _is_one_statement(date.origin, facts["reviewers"].origin):
        date = None
    if date:
        found += _before_publication(evidence, date, known.get("published"))
    return Review(people, date, (*found, *by_authors))


def _date(evidence: Evidence) -> tuple[Fact[Date] | None, list[Finding]]:
    candidates = list(reviewed(evidence))
    if not candidates:
        return None, []
    first = candidates[0]
    other = next((each for each in candidates[1:] if not is_same_day(each.value, first.value)), None)
    found = [_contradiction(evidence, first, other)] if other else []
    today = evidence.site.today
    if today and dates.later(dates.day_of(first.value), today):
        message = f"the review of {_day(first)} lies after the day of the build, {today.isoformat()}; it is left out"
        return None, [*found, finding(evidence, "review-date", message, first.origin)]
    return None if other and first.origin.source not in _DECIDE else first, found


def _contradiction(evidence: Evidence, first: Fact[Date], other: Fact[Date]) -> Finding:
    if first.origin.source in _DECIDE:
        remedy = f"the one of the {_place(first.origin)} counts"
    else:
        remedy = "both are left out until lastReviewed in the front matter says which is right"
    one, another = _place(first.origin), _place(other.origin)
    also = f"the {another}" if one != another else "another part of it"
    message = f"the {one} dates the last review {_day(first)}, {also} {_day(other)}; {remedy}"
    return finding(evidence, "review-date", message, other.origin)


def _before_publication(evidence: Evidence, date: Fact[Date], published: Date | None) -> list[Finding]:
    """Return a finding for a review before publication, which is kept: it may be that of an earlier version."""
    if published is None or dates.day_of(published) - dates.day_of(date.value) <= _TIME_ZONES:
        return []
    day = dates.day_of(published).isoformat()
    message = f"the review of {_day(date)} lies before the publication of the page, {day}; is it of an earlier version?"
    return [finding(evidence, "review-date", message, date.origin)]


def _reviewers(
    evidence: Evidence, known: Mapping[str, Any], stated: Fact[Any] | None
) -> tuple[tuple[Agent, ...], tuple[Finding, ...]]:
    """Return the reviewers who are no authors, and a finding for each other one."""
    reviewers: Sequence[Agent] = known.get("reviewers", ())
    authors = {letters(each.name) for each in known.get("authors", ())}
    independent = tuple(each for each in reviewers if letters(each.name) not in authors)
    found = (
        finding(
            evidence,
            "review-by-author",
            f"{each.name} wrote the page and is left out as its reviewer; state somebody else as reviewedBy, or nobody",
            stated.origin,
        )
        for each in reviewers
        if stated and each not in independent
    )
    return independent, tuple(found)


def _is_one_statement(one: Origin, other: Origin) -> bool:
    """Return whether a date and a reviewer stand in one line, one mapping, one entry of the ledger or the mark-up."""
    if one.source != other.source:
        return False
    if one.source == "text":
        return one.path == other.path
    return one.source != "front matter" or (one.key or "").partition(".")[0] == (other.key or "").partition(".")[0]


def _day(fact: Fact[Date]) -> str:
    return dates.day_of(fact.value).isoformat()


def _place(origin: Origin) -> str:
    names = {"front matter": f"front matter's {origin.key}", "config": f"configuration's {origin.key}"}
    return names.get(origin.source, "page's text" if origin.source == "text" else "mark-up")
