"""Who wrote the page: people kept apart from organizations, texts that are no names left out.

The order of the places is the one that was right most often on real pages whose authors people had written down.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Literal, NamedTuple

from seoexport.document import Element
from seoexport.document.json_ld import types
from seoexport.extractor.bylines import stated as stated_people
from seoexport.extractor.bylines.agents import Agents, is_somebody
from seoexport.extractor.bylines.credits import beside_title, in_words
from seoexport.extractor.bylines.honorifics import without_honorifics
from seoexport.extractor.bylines.shapes import is_login
from seoexport.extractor.bylines.words import WRITTEN_BY
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import OTHERS, PAGES, WORKS, main_nodes
from seoexport.extractor.page_type import is_list
from seoexport.model import JSON, Agent, Organization, Origin, Person, Site
from seoexport.text import collapse, letters

Authors = Fact[tuple[Agent, ...]]


class _Found(NamedTuple):
    """Agents and where they stand, for which the path is only looked up where they count."""

    agents: tuple[Agent, ...]
    source: Literal["markup", "head", "text"]
    key: str
    element: Element | None = None


_METAS = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "cxenseparse:author", "byl",
    "byline", "article_author", "citation_author", "dc.creator", "dcterms.creator",
)  # fmt: skip
#: A time to read, in minutes.
_READING_TIME = re.compile(
    r"\d+\s*(?:m[ieí]?n|мин|хв|мін|dak|phút|perc|λεπτ|דק|دقيق|دقائق|دقیقه|นาที|分|분|मिनट)[^\d\s]*", re.IGNORECASE
)


def authors(evidence: Evidence) -> Iterator[Authors]:
    """Yield the candidates for the authors.

    1. front matter `author`, `authors`, `seo.author`
    2. the first of these places that names a person in full:
       a. the work in the page's own mark-up, references resolved
       b. `twitter:data1` where its label says that it is the writer
       c. the meta elements `author`, `article:author`, `parsely-author`, and others of this meaning
       d. the lines beside the title: marked as the author's, or behind "by"
       e. the web page in the page's own mark-up
    3. the first of the places a to d that names somebody by one word or a nickname
    4. a person in a line that begins with words such as "Written by", wherever it stands
    5. the first of the places a, b and d that names a body: a meta element names whoever made the site
    """
    agents = Agents(evidence)
    for fact in evidence.stated("author", "authors", "seo.author"):
        if stated := unique(agents.stated(stated_people.entries(fact, evidence))):
            yield Fact(stated, fact.origin)
    nicknames: list[_Found] = []
    bodies: list[_Found] = []
    for found in chain(_marked(evidence, agents), _meta(evidence, agents), _shown(evidence, agents)):
        if any(map(is_somebody, found.agents)):
            yield _fact(found, evidence)
        elif any(isinstance(agent, Person) for agent in found.agents):
            nicknames.append(found)
        elif found.agents:
            bodies.append(found)
    likely = [found for found in nicknames if not _is_hidden_login(found, evidence)]
    for found in likely or _elsewhere(evidence, agents):
        yield _fact(found, evidence)
    for found in bodies:
        if not found.key.startswith("meta ") or agents.is_configured(found.agents[0]):
            yield _fact(found, evidence)


def registered(agents: tuple[Agent, ...], site: Site, *, completes: bool = False) -> tuple[Agent, ...]:
    """Return `agents` with those replaced that the site knows by key or by name: its people, and its publisher.

    Who was named by key and by name stands once. The others are named without titles and degrees, which are kept as
    what they are. Where what is said `completes` the register, it counts for what that does not say of a person.
    """
    register = (*site.authors, *((site.publisher,) if site.publisher else ()))
    known = {letters(without_honorifics(agent).name): agent for agent in reversed(register)}
    known |= {letters(key): agent for agent in reversed(register) for key in (agent.name, agent.key) if key}
    bare = map(without_honorifics, agents)
    pairs = [
        (agent, known.get(letters(agent.name)) or known.get(letters(name.name), name))
        for agent, name in zip(agents, bare, strict=True)
    ]
    found = (_completed(each, by) if completes else each for by, each in pairs)
    return tuple({(letters(each.name), each.key): each for each in reversed(tuple(found))}.values())[::-1]


def _completed(agent: Agent, by: Agent) -> Agent:
    if not isinstance(agent, Person) or not isinstance(by, Person):
        return agent
    return replace(
        agent,
        url=agent.url or by.url,
        image=agent.image or by.image,
        job_title=agent.job_title or by.job_title,
        description=agent.description or by.description,
    )


def unique(agents: Iterable[Agent]) -> tuple[Agent, ...]:
    """Return the agents, each name once: of its spellings the first that is not in capitals."""
    found: dict[str, Agent] = {}
    for agent in agents:
        same = letters(agent.name)
        if same not in found or (found[same].name.isupper() and not agent.name.isupper()):
            found[same] = agent
    return tuple(found.values())


def _fact(found: _Found, evidence: Evidence) -> Authors:
    if found.element is None or found.source == "markup":
        return Fact(found.agents, Origin(source=found.source, key=found.key))
    source: Literal["head", "text"] = found.source
    return Fact(found.agents, evidence.document.origin(found.element, found.key, source))


def _marked(evidence: Evidence, agents: Agents) -> Iterator[_Found]:
    for node in chain(main_nodes(evidence.main, WORKS), _other_works(evidence)):
        for key in ("author", "creator"):
            if key in node:
                yield _Found(unique(agents.marked_up(node[key])), "markup", key)


def _other_works(evidence: Evidence) -> Iterator[JSON]:
    for node in evidence.main:
        if "author" in node or "creator" in node:
            kinds = types(node)
            if not any(kind in WORKS or kind in PAGES or kind in OTHERS for kind in kinds):
                yield node


def _meta(evidence: Evidence, agents: Agents) -> Iterator[_Found]:
    metas = evidence.metas
    if element := _labelled(metas, evidence.document.root.attr("lang")):
        yield _Found(agents.named(element.attr("content") or ""), "head", "twitter:data1", element)
    for name in _METAS:
        if elements := metas.get(name):
            named = unique(agent for element in elements for agent in agents.named(element.attr("content") or ""))
            yield _Found(named, "head", f"meta {name}", elements[0])


def _labelled(metas: Mapping[str, list[Element]], language: str | None) -> Element | None:
    """Return the meta element that holds the writer behind a label.

    Labels are translated, and behind one that is not known the second value has to be a reading time; English labels
    are known, and others lead to other things: the genre of a film, which has a running time too.
    """
    label, text, other = (
        collapse(metas[key][0].attr("content") or "") if key in metas else ""
        for key in ("twitter:label1", "twitter:data1", "twitter:data2")
    )
    if not text:
        return None
    is_writer = label.strip(": ").lower() in WRITTEN_BY
    is_foreign = not (language or "").lower().startswith("en") and not any(map(str.isdigit, text))
    if is_writer or (is_foreign and _READING_TIME.fullmatch(other)):
        return metas["twitter:data1"][0]
    return None


def _shown(evidence: Evidence, agents: Agents) -> Iterator[_Found]:
    # What stands in a list is by those who wrote what it lists.
    for element, names, links in () if is_list(evidence) else beside_title(evidence):
        named = agents.of(names, links)
        bodies = unique(agent for agent in named if isinstance(agent, Organization))
        yield _Found(_people(named) or (bodies if len(bodies) == len(named) else named[:1]), "text", "byline", element)
    for node in main_nodes(evidence.main, PAGES):
        if "author" in node:
            yield _Found(_people(agents.marked_up(node["author"])), "markup", "author")


def _people(agents: Iterable[Agent]) -> tuple[Agent, ...]:
    """Return the people in full; beside one in small letters, capitals are those of a desk or a place."""
    somebody = unique(filter(is_somebody, agents))
    small = tuple(agent for agent in somebody if not agent.name.isupper())
    return small or somebody


def _elsewhere(evidence: Evidence, agents: Agents) -> Iterator[_Found]:
    for element, names, links in () if is_list(evidence) else in_words(evidence):
        named = agents.of(names, links)
        if somebody := _people(named) or tuple(agent for agent in named[:1] if isinstance(agent, Person)):
            yield _Found(somebody, "text", "byline", element)


def _is_hidden_login(found: _Found, evidence: Evidence) -> bool:
    """Return whether the head or the mark-up names somebody by a login that the page does not show."""
    name = found.agents[0].name
    return found.source != "text" and is_login(name) and not any(name in block.text for block in evidence.blocks)
