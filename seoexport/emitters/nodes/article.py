"""Article and its subtypes: what the page holds, as a work that somebody wrote.

https://schema.org/Article
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.access import paywall, paywalled_parts
from seoexport.emitters.dates import iso, modified
from seoexport.emitters.lead_images import lead_images
from seoexport.emitters.node import (
    Node,
    agent_id,
    article_id,
    audio_id,
    image_id,
    page_id,
    ref,
    series_id,
    video_id,
)
from seoexport.model import JSON, Article, Site
from seoexport.type_names import ARTICLES


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
        "isPartOf": [ref(page_id(article)), *_series(article, site)],
        "mainEntityOfPage": ref(page_id(article)),
        "datePublished": iso(article.published),
        "dateModified": modified(article),
        "author": [ref(agent_id(agent, site)) for agent in article.authors],
        "publisher": ref(agent_id(site.publisher, site)) if site.publisher else None,
        "copyrightHolder": ref(agent_id(article.copyright_holder, site)) if article.copyright_holder else None,
        "copyrightYear": article.copyright_year,
        "image": [ref(image_id(article, image)) for image in lead_images(article)],
        "thumbnailUrl": article.images[0].url if article.images else None,
        "video": [ref(video_id(article, video)) for video in article.videos],
        "audio": [ref(audio_id(article, audio)) for audio in article.audios],
        "keywords": list(article.keywords),
        "articleSection": list(article.categories),
        "wordCount": article.word_count or None,
        "commentCount": article.comment_count,
        "potentialAction": _commenting(article) if article.comment_url else None,
        "accessibilityFeature": ["tableOfContents"] if article.contents else None,
        "hasPart": paywalled_parts(article),
        **paywall(article),
    }


def _series(article: Article, site: Site) -> list[JSON]:
    return [{"@type": "CreativeWorkSeries", "@id": series_id(name, site), "name": name} for name in article.series]


def _commenting(article: Article) -> list[JSON]:
    return [{"@type": "CommentAction", "target": [article.comment_url]}]


NODE = Node(type="Article", build=build, required=("headline",), subtypes=frozenset(ARTICLES), family="article")
