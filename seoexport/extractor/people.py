"""Who wrote and who reviewed the page: people kept apart from organizations, texts that are no names left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from seoexport.document.json_ld import types
from seoexport.extractor.bylines import bylines, name_in
from seoexport.extractor.evidence import Evidence, Fact, is_of_page
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved, string
from seoexport.extractor.stated_people import first_of, full_name, profiles, stated
from seoexport.model import Agent, Image, Organization, Origin, Person, Site
from seoexport.text import collapse, letters

#: No name of a person or a body has more words or characters; a longer text is a sentence.
MAX_NAME_WORDS, MAX_NAME_LENGTH = 8, 80

_ORGANIZATIONS = (
    "Organization",
    "NewsMediaOrganization",
    "MedicalOrganization",
    "Corporation",
    "NGO",
    "Hospital",
)
#: "Di", "Von" and "Par" are names too; only a colon makes them a preposition.
_BEFORE_NAME = re.compile(
    r"(?:(?:written|posted|words|story|text)\s+)?by[:\s]+|(?:von|par|por|door|di|av):\s*", re.IGNORECASE
)
_NOT_A_NAME = re.compile(
    r"[@/\\<>{}]|https?:|\d{3}|^(?:admin|administrator|author|editor|guest|none|null|unknown)$", re.IGNORECASE
)


def authors(evidence: Evidence) -> Iterator[Fact[tuple[Agent, ...]]]:
    """Yield the candidates for the authors.

    1. front matter `author`, `authors`, `seo.author`
    2. the authors in the page's own mark-up, references resolved
    3. the meta elements `author`, `article:author`, `parsely-author`, `sailthru.author`, `dc.creator`
    4. links with `rel="author"` and elements with `itemprop="author"` in the text
    5. the name behind "by" in a byline
    """
    for fact in evidence.stated("author", "authors", "seo.author"):
        yield from _known(_stated_agents(fact, evidence), fact.origin)
    for node in main_nodes(evidence.main, WORKS):
        found = _marked_up(node.get("author"), evidence)
        yield from _known(found, Origin(source="markup", key="author"))
    for name in ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"):
        facts = list(evidence.meta(name))
        if facts:
            yield from _known((agent for each in facts for agent in _named(each.value, evidence)), facts[0].origin)
    for element in evidence.document.select('body [rel~="author"], body [itemprop~="author"]'):
        if element.attr("itemprop") is not None and not is_of_page(element):
            continue
        found = _named(element.text, evidence, evidence.url(element.attr("href")))
        yield from _known(found, evidence.document.origin(element, "author"))
    for block in bylines(evidence):
        if written := name_in(block.text):
            yield from _known(_named(written, evidence), evidence.document.origin(block.element, "byline"))


def reviewers(evidence: Evidence) -> Iterator[Fact[tuple[Agent, ...]]]:
    """Yield the candidates for the reviewers: front matter `reviewer`, `reviewedBy`, then the page's own mark-up.

    Nobody else is ever taken for a reviewer, and no date but a stated one for the date of a review.
    """
    for fact in evidence.stated("reviewedBy", "reviewed_by", "reviewer", "reviewers"):
        yield from _known(_stated_agents(fact, evidence), fact.origin)
    for node in main_nodes(evidence.main, PAGES):
        yield from _known(_marked_up(node.get("reviewedBy"), evidence), Origin(source="markup", key="reviewedBy"))


def name_of(text: str) -> str | None:
    """Return the name in a byline, or None where there is none.

    >>> name_of("By Jane Q. Public"), name_of("https://example.org/jane"), name_of("admin")
    ('Jane Q. Public', None, None)
    """
    name = _BEFORE_NAME.sub("", collapse(text), count=1) if _BEFORE_NAME.match(text.strip()) else collapse(text)
    if not name or len(name) > MAX_NAME_LENGTH or len(name.split()) > MAX_NAME_WORDS or _NOT_A_NAME.search(name):
        return None
    return name


def agent_from(value: Any, evidence: Evidence) -> Agent | None:
    """Return the person or body that a front matter entry describes: a name, a key of the register, or a mapping."""
    if isinstance(value, dict):
        name = name_of(full_name(value))
        if not name:
            return None
        picture = evidence.url(first_of(value, "image", "avatar", "picture", "photo", "image_url", "imageurl"))
        return Person(
            name=name,
            url=evidence.url(first_of(value, "url", "link", "website", "homepage", "page")),
            image=Image(url=picture) if picture else None,
            job_title=_words(first_of(value, "job_title", "jobtitle", "title", "position")),
            description=_words(value.get("description") or value.get("bio")),
            same_as=tuple(dict.fromkeys(filter(None, map(evidence.url, profiles(value))))),
        )
    return next(iter(_named(str(value), evidence)), None) if isinstance(value, str) else None


def _words(value: Any) -> str | None:
    return collapse(value) or None if isinstance(value, str) else None


def _stated_agents(fact: Fact[Any], evidence: Evidence) -> Iterator[Agent]:
    for each in stated(fact, evidence):
        if agent := agent_from(each, evidence):
            yield agent


def _marked_up(value: Any, evidence: Evidence) -> Iterator[Agent]:
    for each in resolved(value, evidence.named_nodes):
        name = name_of(string(each) or "")
        if not name:
            continue
        url = evidence.url(each.get("url")) if isinstance(each, dict) else None
        body = isinstance(each, dict) and any(kind in _ORGANIZATIONS for kind in types(each))
        yield Organization(name=name, url=url) if body else Person(name=name, url=url)


def _named(text: str, evidence: Evidence, url: str | None = None) -> Iterator[Agent]:
    if name := name_of(text):
        yield Person(name=name, url=url)


def _known(
    agents: Iterable[Agent],
    origin: Origin,
) -> Iterator[Fact[tuple[Agent, ...]]]:
    """Yield the agents as one fact, each name once, if there are any."""
    unique = {letters(agent.name): agent for agent in reversed(list(agents))}
    if unique:
        yield Fact(tuple(reversed(unique.values())), origin)


def registered(agents: tuple[Agent, ...], site: Site) -> tuple[Agent, ...]:
    """Return `agents` with those replaced that the site knows by key or by name: its people, and its publisher."""
    register = (*site.authors, *((site.publisher,) if site.publisher else ()))
    if not register:
        return agents
    known = {letters(key): agent for agent in reversed(register) for key in (agent.name, agent.key) if key}
    return tuple(known.get(letters(agent.name), agent) for agent in agents)
