"""Person: those who wrote, reviewed or publish.

https://schema.org/Person
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.agents import agent_properties, agents
from seoexport.emitters.node import Node, picture_id, ref
from seoexport.model import JSON, Article, Person, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each person once."""
    for agent in agents(article, site):
        if isinstance(agent, Person):
            yield agent_properties(agent, site) | {
                "@type": "Person",
                "jobTitle": agent.job_title,
                "image": ref(picture_id(agent, site)) if agent.image else None,
            }


NODE = Node(type="Person", build=build, required=("name",))
