"""What a page says about itself in single values: language, canonical URL, name of the site.

Each function yields the candidates for one fact in the order of the list above it; the first one counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.extractor import site_names
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Agent, Origin


def language(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the language, as a BCP 47 tag; see PageLanguage for their order."""
    for tag, origin in evidence.language.candidates():
        yield Fact(tag, origin)


def canonical(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the canonical URL.

    1. front matter `canonicalURL`, `canonical_url`, `canonical-url`, `canonical`, `seo.canonical`
    2. the link element `canonical`
    3. `og:url` in the head, where it names this page: a theme may print that of another one
    4. the address of the page, without query and fragment

    None of them names a campaign: what `urls.without_tracking` leaves out is no part of a canonical URL.
    """
    for fact in stated_canonicals(evidence):
        yield Fact(urls.without_tracking(fact.value), fact.origin)
    yield Fact(evidence.address.partition("#")[0].partition("?")[0], Origin(source="address"))


def stated_canonicals(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the canonical URLs that the page states, as it states them, without fragment; see `canonical`."""
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


def fediverse_creator(evidence: Evidence, authors: tuple[Agent, ...]) -> Iterator[Fact[str]]:
    """Yield the author's account in the fediverse.

    1. front matter `fediverse_creator`, `social.fediverse_creator`
    2. the meta element `fediverse:creator`
    3. what the configuration states of the first author who has one
    """
    yield from evidence.stated_text("fediverse_creator", "social.fediverse_creator")
    yield from evidence.meta("fediverse:creator")
    for author in authors:
        if author.fediverse:
            yield Fact(author.fediverse, Origin(source="config", key=f"authors.{author.key}.fediverse"))
