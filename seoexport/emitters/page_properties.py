"""What every kind of web page says of itself: the properties that WebPage and its subtypes share."""

from __future__ import annotations

from seoexport.emitters.access import paywall, paywalled_parts, speakable
from seoexport.emitters.agents import described_by
from seoexport.emitters.dates import iso, modified
from seoexport.emitters.node import (
    agent_id,
    article_id,
    audio_id,
    breadcrumb_id,
    faq_id,
    image_id,
    page_id,
    ref,
    video_id,
    website_id,
)
from seoexport.emitters.thing_node import with_things
from seoexport.model import JSON, Article, Site
from seoexport.urls import identity

#: Pages that tell about whoever publishes the site; the home page is one of them.
_OF_PUBLISHER = ("AboutPage", "ContactPage")
#: Pages that lead to others and are not read themselves.
_LISTS = ("CollectionPage", "SearchResultsPage")


def page_properties(article: Article, site: Site) -> JSON:
    """Return the properties of a page of the article's type; see https://schema.org/WebPage.

    Authors, keywords, films and recordings belong to the article node where there is one, and to the page where there
    is none.
    """
    image = article.images[0] if article.images else None
    picture = ref(image_id(article, image)) if image else None
    own = _of_page_alone(article, site) if article.article_type is None else {}
    page = {
        "@type": article.page_type,
        "@id": page_id(article),
        "url": article.url,
        "name": article.title,
        "description": article.description,
        "inLanguage": article.language,
        "isPartOf": ref(website_id(site)),
        "breadcrumb": ref(breadcrumb_id(article)),
        "primaryImageOfPage": picture,
        "image": picture,
        "thumbnailUrl": image.url if image else None,
        "about": _about(article, site),
        "mainEntity": _main_entity(article, site),
        "hasPart": _parts(article),
        "datePublished": iso(article.published),
        "dateModified": modified(article),
        "lastReviewed": article.reviewed.isoformat()[:10] if article.reviewed else None,
        "reviewedBy": [ref(agent_id(agent, site)) for agent in article.reviewers],
        "significantLink": list(article.significant_links),
        "speakable": speakable(article) if article.speakable else None,
        "potentialAction": None if article.page_type in _LISTS else _reading(article),
        **paywall(article),
        **own,
    }
    return with_things(page, article) if article.things else page


def _of_page_alone(article: Article, site: Site) -> JSON:
    return {
        "video": [ref(video_id(article, video)) for video in article.videos],
        "audio": [ref(audio_id(article, audio)) for audio in article.audios],
        "author": [ref(agent_id(agent, site)) for agent in article.authors],
        "keywords": list(article.keywords),
    }


def _about(article: Article, site: Site) -> JSON | None:
    if site.publisher is None:
        return None
    of_publisher = article.page_type in _OF_PUBLISHER or identity(article.url) == identity(site.base_url)
    return ref(agent_id(site.publisher, site)) if of_publisher else None


def _main_entity(article: Article, site: Site) -> list[JSON]:
    described = [ref(agent_id(agent, site)) for agent in described_by(article, site)]
    return described if article.article_type is None else [*described, ref(article_id(article))]


def _parts(article: Article) -> list[JSON]:
    """Return the parts of the page: what says of itself that it is part of it, and what only subscribers see."""
    parts = [] if article.article_type is None else [ref(article_id(article))]
    if article.questions:
        parts.append(ref(faq_id(article)))
    return parts + paywalled_parts(article) if article.paywalled else parts


def _reading(article: Article) -> list[JSON]:
    return [{"@type": "ReadAction", "target": [article.url]}]
