"""AudioObject: the recordings in the page, by their files.

https://schema.org/AudioObject
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.dates import iso
from seoexport.emitters.described import with_stated
from seoexport.emitters.node import Node, audio_id
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each recording once."""
    for audio in article.audios:
        node: JSON = {
            "@type": "AudioObject",
            "@id": audio_id(article, audio),
            "name": audio.name,
            "description": audio.description,
            "contentUrl": audio.content_url,
            "encodingFormat": audio.type,
            "duration": audio.duration,
            "uploadDate": iso(audio.uploaded),
        }
        yield with_stated(node, audio.properties, article, site)


NODE = Node(type="AudioObject", build=build, required=("contentUrl",), family="audio")
