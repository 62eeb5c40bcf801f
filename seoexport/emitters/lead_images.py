"""Which of a page's pictures stand for it."""

from __future__ import annotations

from seoexport.model import Article, Image

_STATED = ("front matter", "head", "markup")


def lead_images(article: Article) -> tuple[Image, ...]:
    """Return the images that stand for the article: the first one, and others that were stated to."""
    images = article.images
    if len(images) < 2:
        return images
    return (*images[:1], *(image for image in images[1:] if image.origin and image.origin.source in _STATED))
