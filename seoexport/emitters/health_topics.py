"""The topics of a health page as nodes, each part of the page and about what the page is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote

from seoexport.emitters.node import anchored, faq_id, page_id, ref, topic_id
from seoexport.emitters.subject import subject_id
from seoexport.model import JSON, Article, HealthTopic
from seoexport.urls import without_fragment

#: As many words behind a heading tell it from the same words elsewhere.
WORDS_BEHIND = 4
#: Of more topics without anchor than this, nobody looks for the words of each in the whole text.
MOST_LOOKED_FOR = 50


class _Placed(NamedTuple):
    """A topic with its `@id`, and the topics that are part of it."""

    topic: HealthTopic
    identifier: str
    parts: tuple[_Placed, ...]


def topic_refs(article: Article) -> list[JSON]:
    """Return references to the topics that are parts of the page itself."""
    return [ref(each.identifier) for each in _placed(article.health_topics, article, Counter())]


def faq_topic_refs(article: Article) -> list[JSON]:
    """Return references to the topics of which the page's questions are a part."""
    placed = list(_placed(article.health_topics, article, Counter()))
    for each in placed:
        placed += each.parts
    return [ref(each.identifier) for each in placed if each.topic.faq]


def topic_nodes(article: Article) -> Iterator[JSON]:
    """Yield each topic, behind it those that are parts of it."""
    lacking = _lacking_anchor(article.health_topics)
    text = article.text.casefold() if 0 < lacking <= MOST_LOOKED_FOR else ""
    for each in _placed(article.health_topics, article, Counter()):
        yield from _nodes(each, article, page_id(article), text)


def _lacking_anchor(topics: Iterable[HealthTopic]) -> int:
    return sum((not each.anchor) + _lacking_anchor(each.parts) for each in topics)


def _placed(topics: Iterable[HealthTopic], article: Article, seen: Counter[str]) -> tuple[_Placed, ...]:
    """Return topics with their `@id`s: headings that a page has several times are counted, in its order."""
    found = []
    for topic in topics:
        words = topic.heading.casefold()
        seen[words] += 1
        identifier = topic_id(article, topic, seen[words])
        found.append(_Placed(topic, identifier, _placed(topic.parts, article, seen)))
    return tuple(found)


def _nodes(placed: _Placed, article: Article, whole: str, text: str) -> Iterator[JSON]:
    topic, about = placed.topic, subject_id(article)
    parts = [ref(each.identifier) for each in placed.parts]
    aspects = [f"https://schema.org/{each}HealthAspect" for each in topic.aspects]
    yield {
        "@type": "HealthTopicContent",
        "@id": placed.identifier,
        "headline": topic.heading,
        "url": topic_url(article, topic, text),
        "text": topic.text,
        "inLanguage": article.language,
        "hasHealthAspect": aspects[0] if len(aspects) == 1 else aspects,
        "about": ref(about) if about else None,
        "isPartOf": ref(whole),
        "hasPart": [*parts, ref(faq_id(article))] if topic.faq and article.questions else parts,
    }
    for each in placed.parts:
        yield from _nodes(each, article, placed.identifier, text)


def topic_url(article: Article, topic: HealthTopic, text: str = "") -> str:
    """Return the address of a topic; `text` is that of the page, casefolded, if it is to be looked for there.

    1. by its anchor
    2. by a text fragment, which browsers scroll to: its heading, with the words behind it unless the page has it only
       once; https://wicg.github.io/scroll-to-text-fragment/#syntax
    """
    if topic.anchor:
        return anchored(article, topic.anchor)
    alone = text.count(topic.heading.casefold()) == 1
    behind = "" if alone else _behind(topic)
    page = without_fragment(article.url)
    return f"{page}#:~:text={_directive(topic.heading)}" + (f",-{_directive(behind)}" if behind else "")


def _behind(topic: HealthTopic) -> str:
    """Return the words behind a heading; none where nothing parts words, for it would have to end with one."""
    words = topic.text.partition("\n")[0].split(" ")
    return " ".join(words[:WORDS_BEHIND]) if len(words) > 1 else ""


def _directive(text: str) -> str:
    """Return a text as it stands in a directive, in which a hyphen and a comma mean something else.

    >>> _directive("X-rays, and more")
    'X%2Drays%2C%20and%20more'
    """
    return quote(text, safe="", errors="replace").replace("-", "%2D")
