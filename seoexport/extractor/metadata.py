"""What a page says about itself in single values: title, description, language, canonical URL, robots.

Each function yields the candidates for one fact in the order of the list above it; the first one counts.
The order of titles is the one that was right most often on real pages whose titles people had written down.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import languages, urls
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, string
from seoexport.model import Origin
from seoexport.text import collapse, excerpt

#: Words shorter than this are no summary of a page.
SHORTEST_LEAD = 40

#: Between the title of a page and the name of its site.
_SEPARATOR = re.compile(r"\s+[|\-–—·•»:]\s+")
_WORDS = re.compile(r"\w+")


def title(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the title.

    1. front matter `title`, `seo.title`, `title_meta`, `pagetitle`
    2. the first h1 that shares at least half of its words with what the head calls the page
    3. the headline of the page's own mark-up
    4. `og:title`, then `<title>` without the name of the site
    5. the first h1, then front matter `linkTitle`
    """
    yield from evidence.stated_text("title", "seo.title", "title_meta", "pagetitle")
    named = list(_head_titles(evidence))
    headings = list(_main_headings(evidence))
    for heading in headings:
        if any(_agree(heading.value, each.value) for each in named):
            yield heading
    yield from named
    yield from headings
    yield from evidence.stated_text("linkTitle")


def description(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the description.

    1. front matter `description`, `seo.description`, `meta_description`, then `summary`, `excerpt`, `abstract`
    2. the meta element `description`, then `og:description`
    3. the description of the page's own mark-up
    4. the first paragraph of the article, cut at a sentence or a word
    """
    yield from evidence.stated_text("description", "seo.description", "meta_description", "description-meta")
    yield from evidence.stated_text("summary", "excerpt", "abstract")
    for fact in evidence.meta("description", "og:description"):
        if fact.value != "None":  # MkDocs prints Python's None on a home page without description.
            yield fact
    for node in main_nodes(evidence.main, WORKS + PAGES):
        if text := string(node.get("description")):
            yield Fact(text, Origin(source="markup", key="description"))
    for block in evidence.blocks:
        if block.tag == "p" and not block.region and not block.hidden and len(block.text) >= SHORTEST_LEAD:
            yield Fact(excerpt(block.text), evidence.document.origin(block.element, "first paragraph"))
            return


def language(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the language, as a BCP 47 tag.

    1. front matter `lang`, `language` or `locale`
    2. the `lang` attribute of html, then `xml:lang`
    3. the meta elements `content-language`, `language` and `og:locale`, `inLanguage` of the page's own mark-up
    4. the language of the site
    """
    for fact in evidence.stated_text("lang", "language", "locale"):
        yield from _tag(fact.value, fact.origin)
    for attribute in ("lang", "xml:lang"):
        if stated := evidence.document.root.attr(attribute):
            yield from _tag(stated, evidence.document.origin(evidence.document.root, f"html {attribute}", "head"))
    for fact in evidence.meta("content-language", "language", "og:locale"):
        yield from _tag(fact.value, fact.origin)
    for node in main_nodes(evidence.main, WORKS + PAGES):
        yield from _tag(string(node.get("inLanguage")) or "", Origin(source="markup", key="inLanguage"))
    if evidence.site.language:
        yield from _tag(evidence.site.language, Origin(source="config", key="language"))


def canonical(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the canonical URL.

    1. front matter `canonicalURL`, `canonical_url`, `canonical-url`, `canonical`, `seo.canonical`
    2. the link element `canonical`
    3. `og:url` in the head, where it names this page: a theme may print that of another one
    4. the address of the page, without query and fragment
    """
    for fact in evidence.stated("canonicalURL", "canonical_url", "canonical-url", "canonical", "seo.canonical"):
        if url := evidence.url(fact.value):
            yield Fact(urls.without_fragment(url), fact.origin)
    for element in evidence.links.get("canonical", ()):
        if url := evidence.url(element.attr("href")):
            origin = evidence.document.origin(element, "link canonical", "head")
            yield Fact(urls.without_fragment(url), origin)
    for fact in evidence.meta_urls("og:url"):
        in_head = fact.origin.path is not None and "> body" not in fact.origin.path
        if in_head and urls.same_page(fact.value, evidence.address):
            yield Fact(urls.without_fragment(fact.value), fact.origin)
    yield Fact(evidence.address.partition("#")[0].partition("?")[0], Origin(source="address"))


def site_name(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the name of the site.

    1. the configuration
    2. `og:site_name`, then `application-name`
    """
    if evidence.site.name:
        yield Fact(evidence.site.name, Origin(source="config", key="name"))
    yield from evidence.meta("og:site_name", "application-name")


def fediverse_creator(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the author's account in the fediverse.

    1. front matter `fediverse_creator`, `social.fediverse_creator`
    2. the meta element `fediverse:creator`
    """
    yield from evidence.stated_text("fediverse_creator", "social.fediverse_creator")
    yield from evidence.meta("fediverse:creator")


def _head_titles(evidence: Evidence) -> Iterator[Fact[str]]:
    for node in main_nodes(evidence.main, WORKS):
        if headline := string(node.get("headline")) or string(node.get("name")):
            yield Fact(headline, Origin(source="markup", key="headline"))
    yield from evidence.meta("og:title")
    element = next(evidence.document.head.iter_elements(("title",)), None)
    if element is not None and (text := collapse(element.text)):
        yield Fact(_without_site(text, evidence), evidence.document.origin(element, "title", "head"))


def _main_headings(evidence: Evidence) -> Iterator[Fact[str]]:
    for block in evidence.blocks:
        if block.tag == "h1" and not block.hidden:
            yield Fact(block.text, evidence.document.origin(block.element, "h1"))


def _agree(heading: str, other: str) -> bool:
    """Return whether at least half of a heading's words stand in the other text."""
    heading, other = heading.casefold(), other.casefold()
    if heading in other:
        return True
    words = set(_WORDS.findall(heading))
    return bool(words) and 2 * len(words.intersection(_WORDS.findall(other))) >= len(words)


def _without_site(text: str, evidence: Evidence) -> str:
    names = {fact.value.casefold() for fact in site_name(evidence)}
    parts = _SEPARATOR.split(text)
    if len(parts) > 1 and parts[-1].casefold() in names:
        return text[: len(text) - len(parts[-1])].rstrip(" |-–—·•»:")
    return text


def _tag(value: str, origin: Origin) -> Iterator[Fact[str]]:
    if found := languages.tag(value):
        yield Fact(found, origin)
