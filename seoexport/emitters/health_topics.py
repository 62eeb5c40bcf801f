"""The topics of a health page as nodes, each part of the page and about what the page is about."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from seoexport.emitters.node import page_id, ref, topic_id
from seoexport.emitters.subject import subject_id
from seoexport.model import JSON, Article, HealthTopic
from seoexport.urls import without_fragment


def topic_nodes(article: Article) -> Iterator[JSON]:
    """Yield each topic, behind it those that are parts of it."""
    for topic in article.health_topics:
        yield from _nodes(topic, article, page_id(article))


def _nodes(topic: HealthTopic, article: Article, whole: str) -> Iterator[JSON]:
    identifier, about = topic_id(article, topic), subject_id(article)
    yield {
        "@type": "HealthTopicContent",
        "@id": identifier,
        "headline": topic.heading,
        "url": topic_url(article, topic),
        "text": topic.text,
        "inLanguage": article.language,
        "hasHealthAspect": [f"https://schema.org/{each}HealthAspect" for each in topic.aspects],
        "about": ref(about) if about else None,
        "isPartOf": ref(whole),
        "hasPart": [ref(topic_id(article, part)) for part in topic.parts],
    }
    for part in topic.parts:
        yield from _nodes(part, article, identifier)


def topic_url(article: Article, topic: HealthTopic) -> str:
    """Return the address of a topic: by its anchor, else by a text fragment, which browsers scroll to.

    https://wicg.github.io/scroll-to-text-fragment/#syntax
    """
    page = without_fragment(article.url)
    if topic.anchor:
        return f"{page}#{quote(topic.anchor, errors='replace')}"
    return f"{page}#:~:text={quote(topic.heading, safe='', errors='replace').replace('-', '%2D')}"
