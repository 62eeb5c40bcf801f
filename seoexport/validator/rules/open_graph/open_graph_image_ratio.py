"""The picture of a page is about twice as wide as it is high.

Facebook and others cut a picture to 1.91 : 1. Of a square nearly half is gone, of an upright picture more: heads, or
words, are cut off.

Wrong:

    <head>
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1000">
    <meta property="og:image:height" content="1500">
    </head>

Right:

    <head>
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.tags import FACEBOOK, tag_profile
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: Of a picture between them at least two thirds are shown; 16:9, 3:2 and 4:3 are.
NARROWEST, WIDEST = 1.3, 2.8


def check(view: View) -> Iterator[Problem]:
    """Yield the picture that shared links show, where much of it is cut off."""
    picture = view.head.shared
    if picture is None or not picture.width or not picture.height:
        return
    profile = tag_profile(FACEBOOK)
    width, height = profile.limits["image"]["large"]
    is_small = picture.width < width or picture.height < height
    if not is_small and not NARROWEST <= picture.width / picture.height <= WIDEST:
        fact = f"the picture of og:image is {picture.width} x {picture.height} pixels"
        yield picture.tag.problem(f"{fact}; links show it cut to 1.91 : 1, as 1200 x 630 is", profile.wish)


RULE = Rule(
    id="open-graph-image-ratio",
    severity="info",
    reference="https://developers.facebook.com/docs/sharing/webmasters/images",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "meta og:image:url")),
)
