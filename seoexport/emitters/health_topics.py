"""The topics of a health page as nodes, each part of the page and about what the page is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from seoexport.emitters.node import anchored, digest_of_heading, faq_id, page_id, ref, topic_id
from seoexport.emitters.subject import subject_id
from seoexport.model import JSON, Article, HealthTopic
from seoexport.urls import without_fragment

#: As many words behind a heading tell it from the same words elsewhere.
WORDS_BEHIND = 4
#: Of more topics without anchor than this, nobody looks for the words of each in the whole text.
MOST_LOOKED_FOR = 50
#: Of the page that is being written, and a few beside it.
_REMEMBERED = 8
#: ASCII as it stands in a text directive.
_QUOTED = {n: quote(chr(n), safe="").replace("-", "%2D") for n in range(128)}


class _Placed(NamedTuple):
    """A topic with its `@id`, and the topics that are part of it."""

    topic: HealthTopic
    identifier: str
    parts: tuple[_Placed, ...]


def topic_refs(article: Article) -> list[JSON]:
    """Return references to the topics that are parts of the page itself."""
    return [ref(each.identifier) for each in _of_page(article.health_topics, article.url)]


def faq_topic_refs(article: Article) -> list[JSON]:
    """Return references to the topics of which the page's questions are a part."""
    if not _has_faq(article.health_topics):
        return []
    placed = list(_of_page(article.health_topics, article.url))
    for each in placed:
        placed += each.parts
    return [ref(each.identifier) for each in placed if each.topic.faq]


def topic_nodes(article: Article) -> Iterator[JSON]:
    """Yield each topic, behind it those that are parts of it."""
    if not article.health_topics:
        return
    lacking = _lacking_anchor(article.health_topics)
    text = article.text.casefold() if 0 < lacking <= MOST_LOOKED_FOR else ""
    about = ref(subject) if (subject := subject_id(article)) else None
    for each in _of_page(article.health_topics, article.url):
        yield from _nodes(each, article, about, page_id(article), text)


def _lacking_anchor(topics: Iterable[HealthTopic]) -> int:
    return sum((not each.anchor) + _lacking_anchor(each.parts) for each in topics)


def _has_faq(topics: Iterable[HealthTopic]) -> bool:
    return any(each.faq or (each.parts and _has_faq(each.parts)) for each in topics)


@lru_cache(maxsize=_REMEMBERED)
def _of_page(topics: tuple[HealthTopic, ...], url: str) -> tuple[_Placed, ...]:
    """Return the topics of a page with their `@id`s; asked by each node that refers to them."""
    return _placed(topics, url, {})


def _placed(topics: Iterable[HealthTopic], url: str, seen: dict[str, int]) -> tuple[_Placed, ...]:
    """Return topics with their `@id`s: headings that a page has several times are counted, in its order."""
    found = []
    for topic in topics:
        words = digest_of_heading(topic.heading)
        number = seen[words] = seen.get(words, 0) + 1
        parts = topic.parts
        identifier = topic_id(url, topic, number)
        found.append(_Placed(topic, identifier, _placed(parts, url, seen) if parts else ()))
    return tuple(found)


def _nodes(placed: _Placed, article: Article, about: JSON | None, whole: str, text: str) -> Iterator[JSON]:
    topic = placed.topic
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
        "about": about,
        "isPartOf": ref(whole),
        "hasPart": [*parts, ref(faq_id(article))] if topic.faq and article.questions else parts,
    }
    for each in placed.parts:
        yield from _nodes(each, article, about, placed.identifier, text)


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
    words = topic.text.partition("\n")[0].split(" ", WORDS_BEHIND)
    return " ".join(words[:WORDS_BEHIND]) if len(words) > 1 else ""


def _directive(text: str) -> str:
    """Return a text as it stands in a directive, in which a hyphen and a comma mean something else.

    >>> _directive("X-rays, and more")
    'X%2Drays%2C%20and%20more'
    """
    # Most headings are letters and blanks, with a question mark; to see that takes a tenth of the time of quoting.
    if text.isascii():
        return text.replace(" ", "%20") if text.replace(" ", "").isalnum() else text.translate(_QUOTED)
    return quote(text, safe="", errors="replace").replace("-", "%2D")
