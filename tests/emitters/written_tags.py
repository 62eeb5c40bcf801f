"""An article of which little is known, and what the tags of one say."""

from __future__ import annotations

from typing import Any

from seoexport import Article, Site
from seoexport.emitters.tags import tags

URL = "https://example.org/calf/"
SITE = Site(base_url="https://example.org/")


def article(**stated: Any) -> Article:
    """Return an article of which only that is known."""
    return Article(**{"url": URL, "address": URL} | stated)


def metas(about: Article, *prefixes: str, site: Site = SITE) -> list[tuple[str, str]]:
    """Return name and content of the meta elements whose names begin so, in their order."""
    attributes = (tuple(dict(tag.attributes).values()) for tag in tags(about, site) if tag.name == "meta")
    return [(name, content) for name, content in attributes if name.startswith(prefixes)]


def links(about: Article, *relations: str) -> list[dict[str, str]]:
    """Return the attributes of the link elements of these relations, in their order."""
    found = (dict(tag.attributes) for tag in tags(about, SITE) if tag.name == "link")
    return [attributes for attributes in found if attributes["rel"] in relations]
