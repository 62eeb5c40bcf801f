"""HealthTopicContent: a part of a health page under one heading, with the aspects of health that the heading names.

https://schema.org/HealthTopicContent
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.health_topics import topic_nodes
from seoexport.emitters.node import Node
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return the topics of the page, if it is one on health."""
    return topic_nodes(article)


NODE = Node(type="HealthTopicContent", build=build, required=("headline",))
