"""One image of an article is large enough for Google Discover: 1200 pixels wide, 300,000 pixels in all.

A large image is shown large there, a smaller one as a thumbnail. Counted are `og:image` and the images of the article.

Wrong:

    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="800"><meta property="og:image:height" content="450">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp"}
    </script>

Right:

    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1600"><meta property="og:image:height" content="900">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.rule import Rule
from seoexport.validator.rules.images.image_small import FEWEST_PIXELS
from seoexport.validator.view import View

LEAST_WIDTH, FEWEST_FOR_DISCOVER = 1200, 300_000
DISCOVER, DATED = "https://developers.google.com/search/docs/appearance/google-discover", "2026-03-09"


def check(view: View) -> Iterator[Problem]:
    """Yield the largest image of an article whose images are all too small for it, as far as sizes are known."""
    if not view.of_type("Article"):
        return
    named = [each for each in view.pictures if each.named("og:image", "article")]
    sizes = [(size[0] * size[1], size[0], each) for each in named if (size := each.size)]
    if not sizes or len(sizes) < len(named) or any(_is_enough(area, width) for area, width, _ in sizes):
        return
    area, width, picture = max(sizes, key=lambda each: each[:2])
    naming = picture.named("og:image", "article")
    if naming and area >= FEWEST_PIXELS:
        fact = f"the largest image of the article, {picture.name!r}, is {width} × {area // width} pixels"
        message = f"{fact}; Discover shows images large from {LEAST_WIDTH} of width on"
        wish = Wish(DISCOVER, DATED)
        yield Problem(message=message, at=naming.at, line=naming.line, column=naming.column, wish=wish)


def _is_enough(area: int, width: int) -> bool:
    return width >= LEAST_WIDTH and area >= FEWEST_FOR_DISCOVER


RULE = Rule(
    id="image-discover",
    severity="info",
    reference=DISCOVER,
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "image")),
)
