"""All that is known about a page before anything is decided, and the form in which a decision is handed on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from seoexport import dates, urls
from seoexport.diagnostics import Finding
from seoexport.document import Block, Document, Element
from seoexport.document.json_ld import Script
from seoexport.extractor.date_text.lines import DateLines
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.markup import PAGES
from seoexport.extractor.page_language import PageLanguage
from seoexport.extractor.plain_words import words_of
from seoexport.model import JSON, Date, Origin, Override, Site, Thing
from seoexport.text import collapse
from seoexport.type_names import ARTICLES

T = TypeVar("T")


class Fact(NamedTuple, Generic[T]):
    """A value with the place that stated it."""

    value: T
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A page, taken apart once: each pass reads from here and none changes it."""

    address: str
    site: Site
    document: Document
    front_matter: FrontMatter
    blocks: list[Block]
    language: PageLanguage
    date_lines: DateLines
    metas: Mapping[str, list[Element]]
    links: Mapping[str, list[Element]]
    scripts: tuple[Script, ...]
    named_nodes: Mapping[str, JSON]
    main: Iterable[JSON]
    things: tuple[Thing, ...] = ()
    overrides: tuple[Override, ...] = ()
    findings: tuple[Finding, ...] = ()
    path: str = ""

    def url(self, value: object) -> str | None:
        """Return a URL of the page as an absolute one; None where it is none that a reader could follow."""
        return urls.absolute(value, self.address) if isinstance(value, str) and value.strip() else None

    def date(self, value: str | None) -> Date | None:
        """Return the date that a text names; the page's language is asked for where the text could mean two days."""
        return dates.parse(value) or dates.parse(value, self.language.of_dates)

    def stated(self, *keys: str) -> Iterator[Fact[Any]]:
        """Yield what front matter says under each key, in the order of `keys`, empty values left out."""
        front_matter = self.front_matter
        for key in keys if front_matter.values else ():
            value = front_matter.get(key)
            if value is not None and value not in ("", [], {}):
                yield Fact(value, Origin(source="front matter", key=key, line=front_matter.line(key)))

    def stated_text(self, *keys: str) -> Iterator[Fact[str]]:
        """Yield what front matter says in words under each key."""
        for fact in self.stated(*keys):
            if text := words_of(fact.value):
                yield Fact(text, fact.origin)

    def meta(self, *names: str) -> Iterator[Fact[str]]:
        """Yield the contents of the page's meta elements of each name or property, in the order of `names`."""
        for name in names:
            for element in self.metas.get(name, ()):
                if text := collapse(element.attr("content") or ""):
                    yield Fact(text, self.document.origin(element, f"meta {name}", "head"))

    def meta_urls(self, *names: str) -> Iterator[Fact[str]]:
        """Yield the addresses in the page's meta elements of each name or property, as the URL standard reads them."""
        for name in names:
            for element in self.metas.get(name, ()):
                if url := self.url(element.attr("content")):
                    yield Fact(url, self.document.origin(element, f"meta {name}", "head"))


def meta_elements(document: Document) -> dict[str, list[Element]]:
    """Return the page's meta elements by each lower-case word of `name`, `property` and `itemprop`."""
    metas: dict[str, list[Element]] = {}
    for element in document.elements("meta"):
        for attribute in ("name", "property", "itemprop"):
            if (names := element.attr(attribute)) and (attribute != "itemprop" or is_of_page(element)):
                for name in names.lower().split():
                    metas.setdefault(name, []).append(element)
    return metas


def is_of_page(element: Element) -> bool:
    """Return whether the nearest item that an element belongs to, if any, is the page or its article.

    https://html.spec.whatwg.org/multipage/microdata.html#the-itemscope-attribute
    """
    node = element if element.attr("itemscope") is not None else element.parent
    while node is not None and getattr(node, "tag", None):
        if node.attr("itemscope") is not None and (node != element or element.attr("itemprop") is None):
            name = (node.attr("itemtype") or "").rstrip("/").rpartition("/")[2]
            return name in ARTICLES or name in PAGES
        node = node.parent
    return True


def link_elements(document: Document) -> dict[str, list[Element]]:
    """Return the page's link elements by each lower-case word of `rel`."""
    links: dict[str, list[Element]] = {}
    for element in document.elements("link"):
        for relation in (element.attr("rel") or "").lower().split():
            links.setdefault(relation, []).append(element)
    return links
