"""The image of an article has at least 50,000 pixels.

Smaller ones are not shown beside a search result. Counted is width times height, of the file where it is at hand, else
as stated.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": {"@type": "ImageObject", "url": "https://example.org/calf.jpg", "width": 240, "height": 180}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": {"@type": "ImageObject", "url": "https://example.org/calf.jpg", "width": 1200, "height": 675}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

FEWEST_PIXELS = 50_000
#: The document of the consumer, and when it was last changed.
ARTICLE, DATED = "https://developers.google.com/search/docs/appearance/structured-data/article", "2025-12-10"


def check(view: View) -> Iterator[Problem]:
    """Yield each image of the article that is too small."""
    for picture in view.pictures:
        naming = picture.named("article")
        if naming and picture.size and picture.size[0] * picture.size[1] < FEWEST_PIXELS:
            width, height = picture.size
            fact = f"the image of the article, {picture.name!r}, has {width} × {height} = {width * height} pixels"
            message = f"{fact}; Google asks for {FEWEST_PIXELS} at least"
            yield Problem(message=message, at=naming.at, line=naming.line, wish=Wish(ARTICLE, DATED))


RULE = Rule(
    id="image-small",
    severity="warning",
    reference=ARTICLE,
    check=check,
    doc=__doc__,
    needs=frozenset(("image",)),
)
