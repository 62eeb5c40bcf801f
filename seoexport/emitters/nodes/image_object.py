"""ImageObject: the images that stand for the article, the logo of the publisher, pictures of people.

https://schema.org/ImageObject
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node, agents, image_id, picture_id
from seoexport.emitters.nodes.article import lead_images
from seoexport.model import JSON, Article, Image, Organization, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each image once, with the size that was stated."""
    for image in lead_images(article):
        yield _image(image, image_id(article, image), image.caption or image.alt)
    for agent in agents(article, site):
        picture = agent.logo if isinstance(agent, Organization) else agent.image
        if picture:
            yield _image(picture, picture_id(agent, site), agent.name)


def _image(image: Image, identifier: str, caption: str | None) -> JSON:
    return {
        "@type": "ImageObject",
        "@id": identifier,
        "url": image.url,
        "contentUrl": image.url,
        "width": image.width,
        "height": image.height,
        "caption": caption,
    }


NODE = Node(type="ImageObject", build=build, required=("contentUrl",))
