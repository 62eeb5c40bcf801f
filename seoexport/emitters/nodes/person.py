"""Person: those who wrote, reviewed or publish.

https://schema.org/Person
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node, agent_id, agents, picture_id, ref
from seoexport.model import JSON, Article, Person, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each person once."""
    for agent in agents(article, site):
        if isinstance(agent, Person):
            yield {
                "@type": "Person",
                "@id": agent_id(agent, site),
                "name": agent.name,
                "url": agent.url,
                "jobTitle": agent.job_title,
                "description": agent.description,
                "image": ref(picture_id(agent, site)) if agent.image else None,
                "sameAs": list(agent.same_as),
            }


NODE = Node(type="Person", build=build, required=("name",))
