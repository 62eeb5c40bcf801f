"""People and bodies whom the site or the page knows, where a recipe or an event names them by key or name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seoexport.emitters.node import agent_id, id_on_page, ref
from seoexport.model import Agent, Article, Site, Thing

#: What takes a person or a body, so that a name under it can be of nothing else.
_ROLES = frozenset(
    (
        "author", "contributor", "creator", "director", "editor", "funder", "illustrator", "instructor", "maintainer",
        "organizer", "performer", "provider", "publisher", "reviewedBy", "sponsor", "translator",
    )
)  # fmt: skip


def named_agents(things: Iterable[Thing], article: Article, site: Site) -> Iterator[Agent]:
    """Yield whom the things that a page describes name, as often as they do."""
    known = _known(article, site)
    for thing in things:
        yield from (known[name] for name in _names(thing.properties) if name in known)


def with_agents(properties: Mapping[str, Any], article: Article, site: Site) -> dict[str, Any]:
    """Return properties with references in the place of names that are known, and references to the nodes as named."""
    known = {name: ref(agent_id(agent, site)) for name, agent in _known(article, site).items()}
    return {key: _linked(value, known, article, of_agent=key in _ROLES) for key, value in properties.items()}


def _known(article: Article, site: Site) -> dict[str, Agent]:
    everybody = (*article.reviewers, *article.authors, *site.authors, *([site.publisher] if site.publisher else ()))
    return {name: agent for agent in everybody for name in (agent.name, agent.key) if name}


def _names(value: Any, *, of_agent: bool = False) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _names(each, of_agent=key in _ROLES)
    elif isinstance(value, list):
        for each in value:
            yield from _names(each, of_agent=of_agent)
    elif of_agent and isinstance(value, str):
        yield value


def _linked(value: Any, known: Mapping[str, Any], article: Article, *, of_agent: bool) -> Any:
    if isinstance(value, Mapping):
        if value.keys() == {"@id"}:
            return ref(id_on_page(article, value["@id"]))
        return {key: _linked(each, known, article, of_agent=key in _ROLES) for key, each in value.items()}
    if isinstance(value, list):
        return [_linked(each, known, article, of_agent=of_agent) for each in value]
    return known.get(value, value) if of_agent and isinstance(value, str) else value
