"""Organization: the body that publishes the site, and bodies that stand as authors or reviewers.

https://schema.org/Organization
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node, agent_id, agents, picture_id, ref
from seoexport.model import JSON, Article, Organization, Site

SUBTYPES = frozenset(
    "Corporation EducationalOrganization GovernmentOrganization Hospital LocalBusiness MedicalClinic "
    "MedicalOrganization NGO NewsMediaOrganization OnlineBusiness OnlineStore Physician ResearchOrganization".split()
)


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each organization once."""
    for agent in agents(article, site):
        if isinstance(agent, Organization):
            yield {
                "@type": agent.type,
                "@id": agent_id(agent, site),
                "name": agent.name,
                "url": agent.url,
                "description": agent.description,
                "logo": ref(picture_id(agent, site)) if agent.logo else None,
                "sameAs": list(agent.same_as),
            }


NODE = Node(type="Organization", build=build, required=("name",), subtypes=SUBTYPES)
