"""Where the page's mark-up says something else than its front matter or the text that visitors read.

Both are kept: the article has the one that its order of precedence names, and the difference is reported. A longer or
shorter wording, the name of the site, case, a day between time zones, and some of several authors are no difference.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from itertools import pairwise, product
from typing import Any, TypeVar

from seoexport import dates
from seoexport.diagnostics import Finding, Problem
from seoexport.extractor import dates as dates_of_page
from seoexport.extractor import people, reviewers
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, string
from seoexport.model import JSON, Agent, Date, Person
from seoexport.one_or_many import as_list
from seoexport.text import letters

T = TypeVar("T")

#: Two titles of one page have at least this share of their pairs of letters in common.
_SAME_TITLE = 0.4
_SHORTEST_NAME = 4
_ELSEWHERE = re.compile(r"comment|respond|related|recent|sidebar|footer|figcaption", re.IGNORECASE)
_TIME_ZONES = dt.timedelta(days=1)
_DATES = ("datePublished", "dateCreated", "uploadDate", "dateModified")


def disagreements(evidence: Evidence, told: Collection[str] = ()) -> Iterator[Finding]:
    """Yield what a page's mark-up says otherwise: headline, date of publication, authors, its review and reviewers.

    `told` are the rules under which reading the page found something: a date of a review is not told of twice.
    """
    works = tuple(main_nodes(evidence.main, WORKS))
    headline = next((text for node in works if (text := string(node.get("headline")))), None)
    if headline:
        yield from _other("headline", headline, _titles(evidence), partial(is_same_title, headline), str)
    stated = [date for node in works for key in _DATES if (date := evidence.date(string(node.get(key))))]
    published = next((date for node in works if (date := evidence.date(string(node.get("datePublished"))))), None)
    if published:
        shown = _shown(dates_of_page.published(evidence))
        yield from _other("datePublished", published, shown, partial(_is_any_day, stated), dt.date.isoformat)
    yield from _of_change(evidence, works, stated)
    authors = next((fact.value for fact in people.authors(evidence) if fact.origin.source == "markup"), None)
    if authors:
        shown = _shown(people.authors(evidence))
        yield from _other("author", authors, shown, partial(is_same_person, authors), _names)
    yield from _of_review(evidence, told)


def _of_change(evidence: Evidence, works: tuple[JSON, ...], stated: list[Date]) -> Iterator[Finding]:
    """Yield the day of the last change where the text says another one; that of a review may be told for it."""
    changed = next((date for node in works if (date := evidence.date(string(node.get("dateModified"))))), None)
    if changed:
        days = [*stated, *(fact.value for fact in dates_of_page.reviewed(evidence))]
        shown = (fact for fact in _shown(dates_of_page.modified(evidence)) if fact.origin.source == "text")
        yield from _other("dateModified", changed, shown, partial(_is_any_day, days), dt.date.isoformat)


def _of_review(evidence: Evidence, told: Collection[str]) -> Iterator[Finding]:
    """Yield the day of the last review, and the reviewers, where the mark-up states them and the byline others."""
    pages = [node for node in main_nodes(evidence.main, PAGES) if "lastReviewed" in node or "reviewedBy" in node]
    if not pages:
        return
    stated = [date for node in pages for each in as_list(node.get("lastReviewed")) if (date := evidence.date(each))]
    if stated and "review-date" not in told:
        shown = _shown(dates_of_page.reviewed(evidence))
        yield from _other("lastReviewed", stated[0], shown, partial(_is_any_day, stated), dt.date.isoformat)
    facts = tuple(reviewers.reviewers(evidence))
    marked_up = next((fact.value for fact in facts if fact.origin.source == "markup"), None)
    if marked_up:
        yield from _other("reviewedBy", marked_up, _shown(facts), partial(is_same_person, marked_up), _names)


def is_same_title(one: str, other: str) -> bool:
    """Return whether two titles are likely those of one page.

    >>> is_same_title("Knots for sailors", "A sailor's KNOTS"), is_same_title("Knots for sailors", "Baking bread")
    (True, False)
    """
    first, second = letters(one), letters(other)
    if first in second or second in first:
        return True
    shared, all_pairs = _pairs(first), _pairs(second)
    return len(shared & all_pairs) >= _SAME_TITLE * min(len(shared), len(all_pairs))


def is_same_day(one: Date, other: Date) -> bool:
    """Return whether two dates are of one day, wherever its clock stood."""
    return abs(dates.day_of(one) - dates.day_of(other)) <= _TIME_ZONES


def is_same_person(some: Collection[Agent], others: Collection[Agent]) -> bool:
    """Return whether two lists of authors have one in common, as far as names tell; a body may stand for its people.

    >>> is_same_person((Person(name="Ada Byron"),), (Person(name="A. Byron"), Person(name="Bo Li")))
    True
    """
    agents = (*some, *others)
    if not all(isinstance(agent, Person) for agent in agents):
        return True
    return any(_is_in(one, other) or _is_in(other, one) for one, other in product(some, others))


def _is_in(one: Agent, other: Agent) -> bool:
    words = [word for each in one.name.split() if len(word := letters(each)) >= _SHORTEST_NAME]
    return any(word in letters(other.name) for word in words or [letters(one.name)])


def _is_any_day(stated: list[Date], shown: Date) -> bool:
    return any(is_same_day(date, shown) for date in stated)


def _titles(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the title of the front matter and the only h1 in the article: that of a banner is the site's."""
    yield from evidence.stated_text("title")
    headings = [block for block in evidence.blocks if block.tag == "h1"]
    if len(headings) == 1 and headings[0].region in ("", "header") and not headings[0].hidden:
        yield Fact(headings[0].text, evidence.document.origin(headings[0].element, "h1"))


def _shown(candidates: Iterable[Fact[Any]]) -> Iterator[Fact[Any]]:
    """Yield what front matter and text say; what stands at a comment or a teaser says nothing of the page."""
    for fact in candidates:
        if fact.origin.source in ("front matter", "text") and not _ELSEWHERE.search(fact.origin.path or ""):
            yield fact


def _other(
    key: str, stated: T, shown: Iterable[Fact[T]], is_same: Callable[[T], bool], written: Callable[[T], str]
) -> Iterator[Finding]:
    """Yield the first thing shown, if nothing that is shown is what is stated; front matter counts alone."""
    facts = tuple(shown)
    if facts and facts[0].origin.source == "front matter":
        facts = facts[:1]
    if not facts or any(is_same(fact.value) for fact in facts):
        return
    origin = facts[0].origin
    place = f"the front matter's {origin.key}" if origin.source == "front matter" else "the page's text"
    message = f"{key} in the mark-up is {written(stated)!r}, {place} says {written(facts[0].value)!r}"
    problem = Problem(message=message, at=origin.path or origin.key or "", line=origin.line, column=origin.column)
    yield Finding(rule="markup-disagrees", problem=problem)


def _names(agents: Iterable[Agent]) -> str:
    return ", ".join(agent.name for agent in agents)


def _pairs(text: str) -> set[tuple[str, str]]:
    return set(pairwise(text))
