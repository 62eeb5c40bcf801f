"""Whose the text is, and what readers say about it: copyright, and where and how often it is commented."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from seoexport.document.json_ld import types
from seoexport.extractor.bylines.agents import Agents
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import WORKS, main_nodes, resolved, string
from seoexport.extractor.people import registered
from seoexport.model import JSON, Agent, Origin

#: The first law on copyright is of 1710; a year has four digits.
YEARS = range(1710, 10_000)


def copyright_year(evidence: Evidence) -> Iterator[Fact[int]]:
    """Yield the year of the copyright: front matter `copyright_year`, `seo.copyright_year`, then the page's mark-up."""
    for fact in _numbers(evidence, ("copyright_year", "copyrightYear", "seo.copyright_year"), "copyrightYear"):
        if fact.value in YEARS:
            yield fact


def copyright_holder(evidence: Evidence) -> Iterator[Fact[Agent]]:
    """Yield who has the copyright, by a key of the register, by name or described.

    1. front matter `copyright_holder`, `seo.copyright_holder`
    2. `copyrightHolder` of the article in the page's own mark-up
    """
    agents = Agents(evidence)
    for fact in evidence.stated("copyright_holder", "copyrightHolder", "seo.copyright_holder"):
        yield from (Fact(each, fact.origin) for each in registered(tuple(agents.stated(fact.value)), evidence.site))
    for node in main_nodes(evidence.main, WORKS):
        if "copyrightHolder" in node:
            found = registered(tuple(agents.marked_up(node["copyrightHolder"])), evidence.site)
            yield from (Fact(each, Origin(source="markup", key="copyrightHolder")) for each in found)


def comment_count(evidence: Evidence) -> Iterator[Fact[int]]:
    """Yield how many comments there are: front matter `comment_count`, `seo.comment_count`, then the page's mark-up."""
    return _numbers(evidence, ("comment_count", "commentCount", "seo.comment_count"), "commentCount")


def comment_url(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield where a reader can comment.

    1. front matter `comment_url`, `seo.comment_url`
    2. the target of the CommentAction in the page's own mark-up
    """
    for fact in evidence.stated("comment_url", "commentUrl", "seo.comment_url"):
        if url := evidence.url(fact.value):
            yield Fact(url, fact.origin)
    for node in main_nodes(evidence.main, WORKS):
        for action in resolved(node.get("potentialAction"), evidence.named_nodes):
            if isinstance(action, dict) and "CommentAction" in types(action) and (url := evidence.url(target(action))):
                yield Fact(url, Origin(source="markup", key="potentialAction"))


def target(action: JSON) -> str | None:
    """Return the address of an action: https://schema.org/target.

    >>> target({"target": [{"@type": "EntryPoint", "urlTemplate": "https://example.org/"}]})
    'https://example.org/'
    """
    value: Any = action.get("target")
    first = value[0] if isinstance(value, list) and value else value
    return string(first.get("urlTemplate") or first.get("url")) if isinstance(first, dict) else string(first)


def _numbers(evidence: Evidence, keys: Iterable[str], name: str) -> Iterator[Fact[int]]:
    for fact in evidence.stated(*keys):
        if (found := number(fact.value)) is not None:
            yield Fact(found, fact.origin)
    for node in main_nodes(evidence.main, WORKS):
        if (found := number(node.get(name))) is not None:
            yield Fact(found, Origin(source="markup", key=name))


def number(value: Any) -> int | None:
    """Return a whole number, zero or more, of which many are written as text.

    >>> number("12"), number(0), number(True), number("a dozen"), number(-1)
    (12, 0, None, None, None)
    """
    digits = str(value).strip() if isinstance(value, int | str) and not isinstance(value, bool) else ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < len("1000000000") else None
