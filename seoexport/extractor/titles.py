"""What the page is called: its visible heading where the head agrees, without the name of the site.

The order is the one that was right most often on real pages whose titles people had written down.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seoexport.document import Block, text_of
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import WORKS, main_nodes, string
from seoexport.extractor.metadata import site_name
from seoexport.model import Origin
from seoexport.text import collapse, letters
from seoexport.urls import host

#: Between the title of a page and the name of its site or of a part of it.
_SEPARATOR = re.compile(r"\s+[|\-–—·•»:~/]\s+|\s*[|»•｜]\s*|:\s+")
_WORDS = re.compile(r"\w+")

#: A heading that shares fewer words with a title of the head is that of something else.
LEAST_LIKENESS = 0.4

#: A title of the head that is so much of a heading is all of it but a line above or below.
LEAST_PART = 0.4

#: A shorter label of a host may be anything.
SHORTEST_IN_HOST = 4

#: A longer text of a `title` element is no title with a site's name.
LONGEST = 500


def title(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the title.

    1. front matter `title`, `seo.title`, `title_meta`, `pagetitle`
    2. the h1 that is what the head calls the page, else of those that share at least half of their words with it the
       most alike, without the line above or below it that one of these titles lacks
    3. the headline of the page's own mark-up
    4. `og:title`, `twitter:title`, then `<title>`
    5. the first h1, then front matter `linkTitle`

    The name of the site is left out at either end. What is nothing else comes last, and an h1 that leads to the home
    page is none.
    """
    yield from evidence.stated_text("title", "seo.title", "title_meta", "pagetitle")
    named, headings = list(_head_titles(evidence)), list(_main_headings(evidence))
    if same := _same(headings, named):
        yield same
    site = _names(evidence)
    shown = next((each.value.casefold() for each in headings if not site.is_named(each.value)), "")
    named = [each._replace(value=site.without(each.value, shown)) for each in named]
    named.sort(key=lambda each: site.is_all_of(each.value))
    headings.sort(key=lambda each: site.is_named(each.value))
    if heading := _most_alike(headings, named):
        yield next((each for each in named if _is_rest(each.value, heading.value)), heading)
    yield from (each for each in named if not site.is_all_of(each.value))
    yield from headings
    yield from named
    yield from evidence.stated_text("linkTitle")


@dataclass(frozen=True, slots=True)
class _Names:
    """How the site is called, in letters only: the names that were stated, and what its host consists of."""

    stated: frozenset[str]
    host: frozenset[str]

    def is_named(self, text: str) -> bool:
        """Return whether a text is a name of the site."""
        return letters(text) in self.stated

    def is_all_of(self, text: str) -> bool:
        """Return whether a title is nothing but a name of the site, or the letters of its host."""
        return self.is_named(text) or letters(text) in self.host

    def without(self, text: str, shown: str) -> str:
        """Return a title without the names of the site behind it and before it, as far as `shown` lacks them.

        The host tells a name only behind a title, where nothing but its letters stands: `migraine.com` may well write
        about migraine.
        """
        while len(text) <= LONGEST and (shorter := self._shorter(text, shown)) is not None:
            text = shorter
        return text

    def _shorter(self, text: str, shown: str) -> str | None:
        separators = list(_SEPARATOR.finditer(text))
        for each in separators:
            name = text[each.end() :]
            by_host = letters(name) in self.host and ":" not in each[0]
            if (self.is_named(name) or by_host) and letters(text[: each.start()]) and not _ends(shown, name):
                return text[: each.start()].rstrip()
        for each in reversed(separators):
            name = text[: each.start()]
            if self.is_named(name) and letters(text[each.end() :]) and not shown.startswith(name.casefold()):
                return text[each.end() :].lstrip()
        return None


def _ends(shown: str, name: str) -> bool:
    return len(shown) > len(name) and shown.endswith(name.casefold())


def _names(evidence: Evidence) -> _Names:
    labels = host(evidence.address).removeprefix("www.").split(".")
    of_host = {letters(label) for label in labels[:-1] if len(label) >= SHORTEST_IN_HOST}
    # A name that only the title's own parts and the host tell is judged here by what stands around it.
    stated = frozenset(letters(fact.value) for fact in site_name(evidence) if fact.origin.key != "title") - {""}
    return _Names(stated, frozenset(of_host | {letters("".join(labels))}))


def _head_titles(evidence: Evidence) -> Iterator[Fact[str]]:
    for node in main_nodes(evidence.main, WORKS):
        if headline := string(node.get("headline")) or string(node.get("name")):
            yield Fact(headline, Origin(source="markup", key="headline"))
    yield from evidence.meta("og:title", "twitter:title")
    element = next(evidence.document.head.iter_elements(("title",)), None)
    if element is not None and (text := collapse(element.text)):
        yield Fact(text, evidence.document.origin(element, "title", "head"))


def _main_headings(evidence: Evidence) -> Iterator[Fact[str]]:
    last = None
    for block in evidence.blocks:
        if block.tag == "h1" and not block.hidden and block.element != last and not _leads_home(block, evidence):
            last = block.element
            text = block.text if block.plain else text_of(evidence.document, last)
            yield Fact(text, evidence.document.origin(last, "h1"))


def _leads_home(block: Block, evidence: Evidence) -> bool:
    if block.plain:
        return False
    link = next(block.element.iter_elements(("a",)), None)
    return link is not None and evidence.url(link.attr("href")) == evidence.site.base_url != evidence.address


def _same(headings: Iterable[Fact[str]], named: Iterable[Fact[str]]) -> Fact[str] | None:
    titles = {each.value.casefold() for each in named}
    return next((each for each in headings if each.value.casefold() in titles), None)


def _most_alike(headings: Sequence[Fact[str]], named: Iterable[Fact[str]]) -> Fact[str] | None:
    """Return the heading that shares most words with one of the titles, of equals the first; None if none does."""
    titles = [(each.value.casefold(), set(_WORDS.findall(each.value.casefold()))) for each in named]
    best, likeness = None, 0.0
    for heading in headings:
        text = heading.value.casefold()
        words = set(_WORDS.findall(text))
        for title, others in titles:
            common = len(words & others)
            alike = 2 * common / (len(words) + len(others) or 1)
            if (text in title or 2 * common >= len(words)) and alike > max(likeness, LEAST_LIKENESS):
                best, likeness = heading, alike
    return best


def _is_rest(title: str, heading: str) -> bool:
    """Return whether a title is the beginning or the end of a heading, and most of it."""
    part, whole = title.casefold(), heading.casefold()
    is_end = whole.startswith(part) or whole.endswith(part)
    return is_end and LEAST_PART * len(whole) <= len(part) < len(whole)
