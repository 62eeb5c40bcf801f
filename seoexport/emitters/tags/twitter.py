"""What X takes from no Open Graph tag, and the two lines that Slack and Discord show below a link.

https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.emitters.tags.labels import labels
from seoexport.emitters.tags.meta import Meta
from seoexport.model import Article, Image, Site

#: https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image
LEAST_WIDTH, LEAST_HEIGHT, LARGEST_SIDE = 300, 157, 4096
#: The large card crops an image to 2:1; of one that is less wide than 5:4 more than a third is gone.
LEAST_RATIO = 5 / 4

#: A profile by its address; other first words lead to what X itself has there.
_PROFILE = re.compile(
    r"https?://(?:(?:www|mobile)\.)?(?:x|twitter)\.com/(?!(?:hashtag|home|i|intent|search|share)(?:[/?]|$))"
    r"@?([A-Za-z0-9_]{1,15})/?(?:\?.*)?"
)


def twitter(article: Article, site: Site) -> Iterator[Meta]:
    """Yield the card, who stands behind it, and the labels; title, description and image are Open Graph's."""
    image = article.images[0] if article.images else site.image
    yield "twitter:card", card(image)
    yield "twitter:site", site.twitter
    yield "twitter:creator", _creator(article)
    # The one of Open Graph is not asked for it.
    yield "twitter:image:alt", image.alt if image else None
    for number, (label, text) in enumerate(labels(article), 1):
        yield f"twitter:label{number}", label
        yield f"twitter:data{number}", text


def card(image: Image | None) -> str:
    """Return the card that shows an image best.

    1. summary without an image
    2. summary_large_image where the size of the image is not known
    3. summary where it is smaller or larger than X takes for the large card, square, or higher than wide
    4. summary_large_image
    """
    if image is None:
        return "summary"
    if not image.width or not image.height:
        return "summary_large_image"
    fits = LEAST_WIDTH <= image.width <= LARGEST_SIDE and LEAST_HEIGHT <= image.height <= LARGEST_SIDE
    return "summary_large_image" if fits and image.width >= LEAST_RATIO * image.height else "summary"


def _creator(article: Article) -> str | None:
    """Return the handle of the first author who states one; a name is none."""
    for agent in article.authors:
        for url in agent.same_as:
            if profile := _PROFILE.fullmatch(url):
                return f"@{profile[1]}"
    return None
