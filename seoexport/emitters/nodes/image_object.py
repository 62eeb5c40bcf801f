"""ImageObject: the images that stand for the article, the logo of the publisher, pictures of people.

https://schema.org/ImageObject, https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.agents import agents
from seoexport.emitters.lead_images import lead_images
from seoexport.emitters.node import Node, agent_id, image_id, picture_id, ref
from seoexport.model import JSON, Article, Image, Organization, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each image once, with the size and the terms that were stated."""
    for image in lead_images(article):
        node = _image(image, image_id(article, image), image.caption or image.alt, article.language)
        if image.creator:
            node["creator"] = ref(agent_id(image.creator, site))
        yield node
    for agent in agents(article, site):
        picture = agent.logo if isinstance(agent, Organization) else agent.image
        if picture:
            yield _image(picture, picture_id(agent, site), agent.name, site.language)


def _image(image: Image, identifier: str, caption: str | None, language: str | None) -> JSON:
    width, height = (image.width, image.height) if image.width and image.height else (None, None)
    return {
        "@type": "ImageObject",
        "@id": identifier,
        "url": image.url,
        "contentUrl": image.url,
        "width": width,
        "height": height,
        "caption": caption,
        "inLanguage": language if caption else None,
        "encodingFormat": image.type,
        "creditText": image.credit,
        "copyrightNotice": image.copyright_notice,
        "license": image.license,
        "acquireLicensePage": image.acquire_license_page,
    }


NODE = Node(type="ImageObject", build=build, required=("contentUrl",))
