"""Article and its subtypes: what the page holds, as a work that somebody wrote.

https://schema.org/Article
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node, agent_id, article_id, image_id, page_id, ref, video_id
from seoexport.extractor.markup import ARTICLES
from seoexport.model import JSON, Article, Image, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield the article, if the page is one."""
    if not article.article_type:
        return
    yield {
        "@type": article.article_type,
        "@id": article_id(article),
        "headline": article.title,
        "description": article.description,
        "inLanguage": article.language,
        "isPartOf": ref(page_id(article)),
        "mainEntityOfPage": ref(page_id(article)),
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": article.modified.isoformat() if article.modified else None,
        "author": [ref(agent_id(agent, site)) for agent in article.authors],
        "publisher": ref(agent_id(site.publisher, site)) if site.publisher else None,
        "image": [ref(image_id(article, image)) for image in lead_images(article)],
        "video": [ref(video_id(article, video)) for video in article.videos],
        "keywords": list(article.keywords),
        "articleSection": list(article.categories),
        "wordCount": article.word_count or None,
    }


def lead_images(article: Article) -> tuple[Image, ...]:
    """Return the images that stand for the article: the first one, and others that were stated to."""
    stated = ("front matter", "head", "markup")
    others = (image for image in article.images[1:] if image.origin and image.origin.source in stated)
    return (*article.images[:1], *others)


NODE = Node(type="Article", build=build, required=("headline",), subtypes=frozenset(ARTICLES), family="article")
