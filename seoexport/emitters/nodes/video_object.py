"""VideoObject: the films in the page, with what is known of them and nothing that is not.

https://schema.org/VideoObject
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node, video_id
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each video once."""
    for video in article.videos:
        yield {
            "@type": "VideoObject",
            "@id": video_id(article, video),
            "name": video.name,
            "description": video.description,
            "embedUrl": video.embed_url,
            "contentUrl": video.content_url,
            "thumbnailUrl": video.thumbnail_url,
            "uploadDate": video.uploaded.isoformat() if video.uploaded else None,
            "width": video.width,
            "height": video.height,
        }


NODE = Node(type="VideoObject", build=build, family="video")
