"""What the page links to as a page: itself in other languages, feeds, the pages before and behind it in a series."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport import languages
from seoexport.document import Element
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, main_nodes
from seoexport.model import Alternate, Feed, Origin
from seoexport.text import collapse
from seoexport.urls import without_fragment

#: https://html.spec.whatwg.org/multipage/links.html#rel-alternate and https://www.jsonfeed.org/version/1.1/#discovery-a-name-discovery-a
FEED_TYPES = ("application/atom+xml", "application/feed+json", "application/rss+xml")

#: The language of nobody's: where a reader is led whose language is not among them.
DEFAULT = "x-default"

#: Most pages have none of these, which one look tells.
_NEIGHBOURS = "a[rel~=prev], a[rel~=previous], a[rel~=next]"


def alternates(evidence: Evidence) -> Iterator[Fact[tuple[Alternate, ...]]]:
    """Yield the page's `hreflang` links as one fact, each language once, the first link counts.

    https://developers.google.com/search/docs/specialty/international/localized-versions
    """
    found: dict[str, str] = {}
    first: Element | None = None
    for element in evidence.links.get("alternate", ()):
        stated = (element.attr("hreflang") or "").strip()
        language = DEFAULT if stated.lower() == DEFAULT else languages.tag(stated)
        url = evidence.url(element.attr("href"))
        if language and url and not _is_feed(element):
            found.setdefault(language, without_fragment(url))
            first = first or element
    if first is not None:
        made = tuple(Alternate(language, url) for language, url in found.items())
        yield Fact(made, evidence.document.origin(first, "link alternate", "head"))


def feeds(evidence: Evidence) -> Iterator[Fact[tuple[Feed, ...]]]:
    """Yield the feeds that the page offers as one fact, each address once."""
    found: dict[str, Feed] = {}
    first: Element | None = None
    for element in evidence.links.get("alternate", ()):
        url = evidence.url(element.attr("href"))
        if url and _is_feed(element):
            kind = _media_type(element)
            found.setdefault(url, Feed(url, kind, collapse(element.attr("title") or "") or None))
            first = first or element
    if first is not None:
        yield Fact(tuple(found.values()), evidence.document.origin(first, "link alternate", "head"))


def significant_links(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the pages that matter most to readers of this one: front matter `seo.significant_links`, then the mark-up.

    https://schema.org/significantLink
    """
    for fact in evidence.stated("seo.significant_links"):
        if found := _addresses(fact.value, evidence):
            yield Fact(found, fact.origin)
    for node in main_nodes(evidence.main, PAGES):
        if found := _addresses(node.get("significantLink"), evidence):
            yield Fact(found, Origin(source="markup", key="significantLink"))


def _addresses(value: Any, evidence: Evidence) -> tuple[str, ...]:
    found = map(evidence.url, value if isinstance(value, list) else [value])
    return tuple(dict.fromkeys(each for each in found if each))


def previous_url(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the page before this one: the link elements `prev` and `previous`, then such links."""
    yield from _neighbour(evidence, ("prev", "previous"))


def next_url(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the page behind this one: the link element `next`, then such links in the text."""
    yield from _neighbour(evidence, ("next",))


def _neighbour(evidence: Evidence, relations: tuple[str, ...]) -> Iterator[Fact[str]]:
    for relation in relations:
        for element in evidence.links.get(relation, ()):
            yield from _elsewhere(evidence, element, f"link {relation}")
    for relation in relations if evidence.document.select(_NEIGHBOURS) else ():
        for element in evidence.document.body.select(f"a[rel~={relation}]")[:1]:
            yield from _elsewhere(evidence, element, f"a {relation}")


def _elsewhere(evidence: Evidence, element: Element, key: str) -> Iterator[Fact[str]]:
    url = evidence.url(element.attr("href"))
    if url and without_fragment(url) != evidence.address:
        yield Fact(without_fragment(url), evidence.document.origin(element, key, "head" if key[:2] == "li" else "text"))


def _is_feed(element: Element) -> bool:
    return _media_type(element) in FEED_TYPES


def _media_type(element: Element) -> str:
    return (element.attr("type") or "").partition(";")[0].strip().lower()
