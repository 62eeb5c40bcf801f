"""Organization and its subtypes: the body that publishes the site, and bodies that stand as authors or reviewers.

https://schema.org/Organization
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.agents import agent_properties, agents
from seoexport.emitters.node import Node, picture_id, ref
from seoexport.emitters.organization_types import ORGANIZATIONS
from seoexport.model import JSON, Article, Organization, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each organization once; its logo is its picture where it states no other one."""
    for agent in agents(article, site):
        if isinstance(agent, Organization):
            logo = ref(picture_id(agent, site)) if agent.logo else None
            yield {"image": logo} | agent_properties(agent, site) | {"@type": agent.type, "logo": logo}


NODE = Node(type="Organization", build=build, required=("name",), subtypes=ORGANIZATIONS)
