"""PodcastEpisode: one programme of a series, and the recording of it.

https://schema.org/PodcastEpisode
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import NAMED, thing_nodes
from seoexport.model import JSON, Article, Audio, Site

INHERITED = (*NAMED, "datePublished", "inLanguage")


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each episode; the only one of a page has the page's only recording."""
    if not article.things:
        return
    nodes = list(thing_nodes("PodcastEpisode", article, site, INHERITED))
    alone = len(nodes) == len(article.audios) == 1
    for node in nodes:
        yield {"associatedMedia": _recording(article.audios[0]) if alone else None, **node}


def _recording(audio: Audio) -> JSON:
    stated = {
        "name": audio.name,
        "description": audio.description,
        "contentUrl": audio.content_url,
        "duration": audio.duration,
        "encodingFormat": audio.type,
        "uploadDate": audio.uploaded.isoformat() if audio.uploaded else None,
    }
    return {"@type": "AudioObject", **{key: value for key, value in stated.items() if value}}


NODE = Node(type="PodcastEpisode", build=build, required=("name",), family="podcast-episode")
