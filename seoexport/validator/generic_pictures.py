"""Pictures of an article that stand for no subject: the logo of its publisher, placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from seoexport import urls
from seoexport.validator.pictures import Naming, Picture
from seoexport.validator.stated_values import values
from seoexport.validator.view import LocatedNode, View

#: What files are called that stand for no subject; more words make it a picture of a logo, which an article may show.
_GENERIC = re.compile(
    r"(?:site|company|brand|header|main|default|og|my|the)?[-_]?(?:logo|favicon|icon)s?(?:[-_](?:\w{1,12}))?"
    r"|(?:no[-_]?(?:image|img|photo|picture|thumb(?:nail)?)|placeholder|blank|spacer|dummy"
    r"|(?:default|fallback|generic)(?:[-_](?:\w{1,12}[-_])?(?:image|img|og|thumb(?:nail)?|cover|share|social|card|featured))?"
    r"|(?:image|og|thumb(?:nail)?|share|social)[-_](?:default|fallback|placeholder))(?:[-_]?\d{1,4}(?:x\d{1,4})?)?",
    re.IGNORECASE,
)


class Generic(NamedTuple):
    """A picture of the article that is `kind`, and where it is named so."""

    picture: Picture
    naming: Naming
    kind: str


def generic_pictures(view: View) -> list[Generic]:
    """Return the pictures of a page's article, and of its card, that are a logo or a placeholder."""
    if not view.of_type("Article"):
        return []
    logos = {url for node in view.nodes if "logo" in node.value for url in _addresses(view, node)}
    named = ((picture, picture.named("article", "og:image")) for picture in view.pictures)
    return [Generic(picture, naming, kind) for picture, naming in named if naming and (kind := _kind(picture, logos))]


def _kind(picture: Picture, logos: set[str]) -> str | None:
    if picture.url in logos:
        return "the logo of the publisher"
    stem = picture.name.rpartition(".")[0] or picture.name
    return "a logo or a placeholder" if len(stem) <= 60 and _GENERIC.fullmatch(stem) else None


def _addresses(view: View, node: LocatedNode) -> Iterator[str]:
    for value in values(view, node, "logo"):
        stated = value.value
        if isinstance(stated, dict):
            stated = stated.get("contentUrl") or stated.get("url")
        if isinstance(stated, str) and (url := urls.absolute(stated.strip(), view.head.base)):
            yield url
