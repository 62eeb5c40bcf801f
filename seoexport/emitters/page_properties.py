"""What every kind of web page says of itself: the properties that WebPage and its subtypes share."""

from __future__ import annotations

from seoexport.emitters.node import (
    agent_id,
    article_id,
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


def page_properties(article: Article, site: Site) -> JSON:
    """Return the properties of a page of the article's type; see https://schema.org/WebPage.

    Dates, keywords and authors belong to the article node where there is one, and to the page where there is none.
    """
    own = article.article_type is None
    page = {
        "@type": article.page_type,
        "@id": page_id(article),
        "url": article.url,
        "name": article.title,
        "description": article.description,
        "inLanguage": article.language,
        "isPartOf": ref(website_id(site)),
        "breadcrumb": ref(breadcrumb_id(article)),
        "primaryImageOfPage": ref(image_id(article, article.images[0])) if article.images else None,
        "mainEntity": None if own else ref(article_id(article)),
        "hasPart": [ref(faq_id(article))] if article.questions else None,
        "video": [ref(video_id(article, video)) for video in article.videos] if own else None,
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": article.modified.isoformat() if article.modified else None,
        "author": [ref(agent_id(agent, site)) for agent in article.authors] if own else None,
        "keywords": list(article.keywords) if own else None,
        "lastReviewed": article.reviewed.isoformat()[:10] if article.reviewed else None,
        "reviewedBy": [ref(agent_id(agent, site)) for agent in article.reviewers],
    }
    return with_things(page, article) if article.things else page
