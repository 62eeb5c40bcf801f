"""VideoObject: the films in the page, with what is known of them and nothing that is not.

https://schema.org/VideoObject, https://developers.google.com/search/docs/appearance/structured-data/video
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.dates import iso
from seoexport.emitters.described import with_stated
from seoexport.emitters.node import Node, video_id
from seoexport.model import JSON, Article, Broadcast, Clip, Site, Video

#: What stands for a second in the address of a film:
#: https://developers.google.com/search/docs/appearance/structured-data/video#seek
_SECOND = "{seek_to_second_number}"


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each video once."""
    for video in article.videos:
        yield with_stated(_film(video, article), video.properties, article, site)


def _film(video: Video, article: Article) -> JSON:
    width, height = (video.width, video.height) if video.width and video.height else (None, None)
    return {
        "@type": "VideoObject",
        "@id": video_id(article, video),
        "name": video.name,
        "description": video.description,
        "embedUrl": video.embed_url,
        "contentUrl": video.content_url,
        "thumbnailUrl": video.thumbnail_url,
        "uploadDate": iso(video.uploaded),
        "width": width,
        "height": height,
        "duration": video.duration,
        "expires": iso(video.expires),
        "transcript": video.transcript,
        "hasPart": [_clip(clip, video.seek_url) for clip in video.clips],
        "publication": _broadcast(video.broadcast) if video.broadcast else None,
        "potentialAction": _seeking(video.seek_url) if video.seek_url else None,
    }


def _clip(clip: Clip, seek_url: str | None) -> JSON:
    """Return a named part; where it states no address, the one that the film has for each of its seconds."""
    url = clip.url or (seek_url and seek_url.replace(_SECOND, f"{clip.start:.0f}"))
    stated = {"name": clip.name, "startOffset": clip.start, "endOffset": clip.end, "url": url}
    return {"@type": "Clip"} | {key: value for key, value in stated.items() if value is not None}


def _broadcast(broadcast: Broadcast) -> JSON:
    dates = {"startDate": iso(broadcast.start), "endDate": iso(broadcast.end)}
    return {"@type": "BroadcastEvent", "isLiveBroadcast": True} | {key: value for key, value in dates.items() if value}


def _seeking(address: str) -> JSON:
    return {
        "@type": "SeekToAction",
        "target": address,
        "startOffset-input": "required name=seek_to_second_number",
    }


NODE = Node(type="VideoObject", build=build, family="video")
