"""The image of an article is a picture of its subject, not the logo of the site or a placeholder.

Search engines and networks leave out images that say nothing of the page: a logo, an icon, a grey box. A logo is what
the publisher states as `logo`, or what is called so.

Wrong:

    <meta property="og:image" content="https://example.org/img/logo.png">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": "https://example.org/img/logo.png"}
    </script>

Right:

    <meta property="og:image" content="https://example.org/img/calf.jpg">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": "https://example.org/img/calf.jpg",
     "publisher": {"@type": "Organization", "name": "Example Health", "logo": "https://example.org/img/logo.png"}}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.pictures import Picture
from seoexport.validator.rule import Rule
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


def check(view: View) -> Iterator[Problem]:
    """Yield each image of the article, or of its card, that is a logo or a placeholder, as one problem."""
    if not view.of_type("Article"):
        return
    logos = {url for node in view.nodes if "logo" in node.value for url in _addresses(view, node)}
    for picture in view.pictures:
        naming = picture.named("article", "og:image")
        kind = _kind(picture, logos) if naming else None
        if naming and kind:
            whose = "image of the article" if naming.role == "article" else "og:image of the article"
            message = f"the {whose} is {kind}, {picture.name!r}; state a picture of its subject"
            yield Problem(message=message, at=naming.at, line=naming.line, column=naming.column)


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


RULE = Rule(
    id="image-generic",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/google-images",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "image")),
)
