"""What people described as JSON-LD has it: the things of a page, and what they said more of films and recordings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from seoexport.emitters.thing_agents import with_agents
from seoexport.model import JSON, Article, Audio, Site, Thing, Video


def described(article: Article) -> tuple[Thing, ...]:
    """Return all of it as things."""
    if not (article.videos or article.audios):
        return article.things
    return (*article.things, *_media("VideoObject", article.videos), *_media("AudioObject", article.audios))


def with_stated(node: JSON, properties: Mapping[str, Any], article: Article, site: Site) -> JSON:
    """Return a node with the properties that were stated beside those that it has itself."""
    if not properties:
        return node
    known = {key: value for key, value in node.items() if value or value == 0}
    return with_agents(properties, article, site) | known


def _media(kind: str, media: Iterable[Video | Audio]) -> list[Thing]:
    return [Thing(type=kind, properties=each.properties, origin=each.origin) for each in media if each.properties]
