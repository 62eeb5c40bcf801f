"""The pictures, films and recordings of a page in Open Graph, each followed by what it is.

https://ogp.me/#structured
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.lead_images import lead_images
from seoexport.emitters.tags.meta import Meta
from seoexport.media_types import media_type
from seoexport.model import Article, Audio, Image, Site, Video

#: What plays a film in a page is a page itself.
PLAYER = "text/html"


def media(article: Article, site: Site) -> Iterator[Meta]:
    """Yield the images that stand for the article, or the one that stands for pages without any; films; recordings."""
    for image in lead_images(article):
        yield from _image(image)
    if site.image and not article.images:
        yield from _image(site.image)
    for video in article.videos:
        yield from _video(video)
    for audio in article.audios:
        yield from _audio(audio)


def _image(image: Image) -> Iterator[Meta]:
    yield "og:image", image.url
    if image.width and image.height:
        yield "og:image:width", str(image.width)
        yield "og:image:height", str(image.height)
    yield "og:image:alt", image.alt
    yield "og:image:type", image.type or media_type(image.url)


def _video(video: Video) -> Iterator[Meta]:
    """Yield a film once: its file where it is known, otherwise its player."""
    url = video.content_url or video.embed_url
    if not url:
        return
    yield "og:video", url
    if video.width and video.height:
        yield "og:video:width", str(video.width)
        yield "og:video:height", str(video.height)
    yield "og:video:type", media_type(url) if video.content_url else PLAYER


def _audio(audio: Audio) -> Iterator[Meta]:
    yield "og:audio", audio.content_url
    yield "og:audio:type", audio.type or media_type(audio.content_url)
