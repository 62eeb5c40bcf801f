"""PodcastEpisode: one programme of a series, and the recording of it.

https://schema.org/PodcastEpisode
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node, audio_id, ref
from seoexport.emitters.thing_node import NAMED, thing_nodes
from seoexport.model import JSON, Article, Site

INHERITED = (*NAMED, "datePublished", "inLanguage")


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each episode; the only one of a page has the page's only recording."""
    if not article.things:
        return
    nodes = list(thing_nodes("PodcastEpisode", article, site, INHERITED))
    alone = len(nodes) == len(article.audios) == 1
    for node in nodes:
        yield {"associatedMedia": ref(audio_id(article, article.audios[0])) if alone else None, **node}


NODE = Node(type="PodcastEpisode", build=build, required=("name",), family="podcast-episode")
