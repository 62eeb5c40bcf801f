"""What a page says about itself in single values: language, canonical URL, name of the site.

Each function yields the candidates for one fact in the order of the list above it; the first one counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from seoexport import languages, urls
from seoexport.extractor import site_names
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, string
from seoexport.model import Origin
from seoexport.text_language import is_written_in, language_of

#: What page templates state before anybody has said a word.
TEMPLATES_LANGUAGE = "en"

#: The lines of an article that are enough to tell its language.
SAMPLE = 40


def language(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the language, as a BCP 47 tag.

    1. front matter `lang`, `language` or `locale`
    2. the `lang` attribute of html, then `xml:lang`, but English, which many templates state, only where the text is
       not plainly in another language
    3. the meta elements `content-language`, `language` and `og:locale`, `inLanguage` of the page's own mark-up
    4. the language of the site
    5. the language that the text is plainly in
    """
    for fact in evidence.stated_text("lang", "language", "locale"):
        yield from _tag(fact.value, fact.origin)
    for fact in _root_language(evidence):
        if fact.value.startswith(TEMPLATES_LANGUAGE) and not is_written_in(TEMPLATES_LANGUAGE, _sample(evidence)):
            yield from (each for each in _written_in(evidence) if each.value != TEMPLATES_LANGUAGE)
        yield fact
    for fact in evidence.meta("content-language", "language", "og:locale"):
        yield from _tag(fact.value, fact.origin)
    for node in main_nodes(evidence.main, WORKS + PAGES):
        yield from _tag(string(node.get("inLanguage")) or "", Origin(source="markup", key="inLanguage"))
    if evidence.site.language:
        yield from _tag(evidence.site.language, Origin(source="config", key="language"))
    yield from _written_in(evidence)


def _root_language(evidence: Evidence) -> Iterator[Fact[str]]:
    root = evidence.document.root
    for attribute in ("lang", "xml:lang"):
        if stated := root.attr(attribute):
            yield from _tag(stated, evidence.document.origin(root, f"html {attribute}", "head"))


def _written_in(evidence: Evidence) -> Iterator[Fact[str]]:
    if found := language_of(_sample(evidence)):
        yield Fact(found, Origin(source="text", key="words"))


def _sample(evidence: Evidence) -> str:
    shown = (block for block in evidence.blocks if not block.region and not block.hidden)
    return "\n".join(block.text for block in islice(shown, SAMPLE))


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
    3. the name of the website, then that of the publisher, in the page's own mark-up
    4. the first or last part of `<title>`, where the address consists of the same letters
    5. what the meta elements say at length: a name with a slogan

    An address is no name.
    """
    if evidence.site.name:
        yield Fact(evidence.site.name, Origin(source="config", key="name"))
    stated = list(evidence.meta("og:site_name", "application-name"))
    yield from (fact for fact in stated if site_names.is_site_name(fact.value))
    yield from site_names.in_markup(evidence)
    yield from site_names.behind_title(evidence)
    yield from (fact for fact in stated if "://" not in fact.value)


def fediverse_creator(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the author's account in the fediverse.

    1. front matter `fediverse_creator`, `social.fediverse_creator`
    2. the meta element `fediverse:creator`
    """
    yield from evidence.stated_text("fediverse_creator", "social.fediverse_creator")
    yield from evidence.meta("fediverse:creator")


def _tag(value: str, origin: Origin) -> Iterator[Fact[str]]:
    if found := languages.tag(value):
        yield Fact(found, origin)
