"""The people and bodies that a page names, and the pages that are about one of them."""

from __future__ import annotations

from itertools import islice
from typing import Any

from seoexport.emitters.described import described
from seoexport.emitters.lead_images import lead_images
from seoexport.emitters.node import agent_id
from seoexport.emitters.thing_agents import named_agents
from seoexport.model import JSON, Agent, Article, Site
from seoexport.urls import identity

#: Pages that can be about one person or body: https://schema.org/ProfilePage.
_PROFILES = ("ProfilePage", "AboutPage")


def agents(article: Article, site: Site) -> tuple[Agent, ...]:
    """Return everybody whom the page names, each `@id` once.

    They are the publisher, the authors and reviewers, whom the page is about, whoever made its pictures, the holder
    of its copyright, and whom its recipes, events and films name.
    """
    everybody = [site.publisher] if site.publisher else []
    everybody += *article.authors, *article.reviewers, *described_by(article, site)
    if any(image.creator for image in article.images):
        everybody += [image.creator for image in lead_images(article) if image.creator]
    if article.copyright_holder:
        everybody.append(article.copyright_holder)
    if things := described(article):
        everybody += named_agents(things, article, site)
    found: dict[str, Agent] = {}
    for agent in everybody:
        found.setdefault(agent_id(agent, site), agent)
    return tuple(found.values())


def described_by(article: Article, site: Site) -> tuple[Agent, ...]:
    """Return the person or body of the register whose own page this is, in a tuple, or an empty one."""
    if article.page_type not in _PROFILES:
        return ()
    here = identity(article.url)
    there = (each for each in site.authors if each.url and identity(each.url) == here)
    return tuple(each for each in islice(there, 2) if profile(each, site))[:1]


def profile(agent: Agent, site: Site) -> str | None:
    """Return the address of the page of this site that is about `agent`, who is in the register, and nobody else.

    It depends on the register alone, so that every page says the same. The home page is about the site.
    """
    if not agent.url or not agent.url.startswith(site.base_url):
        return None
    at = identity(agent.url)
    there = [each for each in site.authors if each.url and identity(each.url) == at]
    return agent.url if there == [agent] and at != identity(site.base_url) else None


def agent_properties(agent: Agent, site: Site) -> JSON:
    """Return what people and bodies have in common, and what else was stated of them.

    The page about them is named by its `@id` as a string: on other pages there is no such node to refer to.
    """
    own = {
        "name": agent.name,
        "url": agent.url,
        "description": agent.description,
        "sameAs": list(dict.fromkeys(agent.same_as)),
    }
    properties = {key: _copied(each) for key, each in agent.properties.items()}
    stated = {**properties, "@id": agent_id(agent, site), **{key: each for key, each in own.items() if each}}
    if properties and (held := _held(properties)):
        stated["hasCredential"] = held
    if at := profile(agent, site):
        stated["mainEntityOfPage"] = identity(at) + "#webpage"
    return stated


def _held(properties: JSON) -> list[JSON]:
    """Return the credentials that stand in titles before and behind a name, if no others were stated."""
    titles = [str(properties.get(key, "")) for key in ("honorificPrefix", "honorificSuffix")]
    if "hasCredential" in properties or not any(titles):
        return []
    from seoexport.medical.credentials import credentials
    from seoexport.medical.identities import credential_nodes

    return credential_nodes(credentials(*titles))


def _copied(value: Any) -> Any:
    """Return a value that shares nothing with that of the site: whoever changes a page's graph changes no other one."""
    if isinstance(value, dict):
        return {key: _copied(each) for key, each in value.items()}
    return [_copied(each) for each in value] if isinstance(value, list) else value
