"""The image of an article is as wide as Google shows it: 16:9, 4:3 or 1:1.

Others are cropped, and what matters may be cut off. Of several images it is enough that one has such a ratio; a tenth
more or less, such as the 1200 × 630 pixels of cards, is fine.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": {"@type": "ImageObject", "url": "https://example.org/calf.jpg", "width": 800, "height": 1600}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": {"@type": "ImageObject", "url": "https://example.org/calf.jpg", "width": 1600, "height": 900}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.rule import Rule
from seoexport.validator.rules.images.image_small import ARTICLE, DATED, FEWEST_PIXELS
from seoexport.validator.view import View

RATIOS = (16 / 9, 4 / 3, 1)
TOLERANCE = 0.1


def check(view: View) -> Iterator[Problem]:
    """Yield the first image of the article where none has one of these ratios; of small ones another rule tells."""
    sized = [(each, each.size) for each in view.pictures if each.named("article") and each.size]
    large = [(each, size) for each, size in sized if size[0] * size[1] >= FEWEST_PIXELS]
    if not large or any(_is_asked_for(*size) for _, size in large):
        return
    (picture, (width, height)), *_ = large
    naming = picture.named("article")
    message = f"the image of the article, {picture.name!r}, is {width} × {height}; Google recommends 16:9, 4:3 or 1:1"
    if naming:
        yield Problem(message=message, at=naming.at, line=naming.line, wish=Wish(ARTICLE, DATED))


def _is_asked_for(width: int, height: int) -> bool:
    return any(abs(width / height / ratio - 1) <= TOLERANCE for ratio in RATIOS)


RULE = Rule(
    id="image-ratio",
    severity="info",
    reference=ARTICLE,
    check=check,
    doc=__doc__,
    needs=frozenset(("image",)),
)
