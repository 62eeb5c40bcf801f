"""The picture of a page is large enough for the large form of a shared link: 600 by 315 pixels.

Facebook shows a smaller one as a small square beside the text. 1200 by 630 pixels are sharp on every screen.

Wrong:

    <head>
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="400">
    <meta property="og:image:height" content="210">
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


def check(view: View) -> Iterator[Problem]:
    """Yield the picture that shared links show, where Facebook takes it in the small form only."""
    picture = view.head.shared
    if picture is None or not picture.width or not picture.height:
        return
    profile = tag_profile(FACEBOOK)
    image = profile.limits["image"]
    (least, low), (width, height) = image["least"], image["large"]
    is_taken = picture.width >= least and picture.height >= low
    if is_taken and (picture.width < width or picture.height < height):
        fact = f"the picture of og:image is {picture.width} x {picture.height} pixels"
        best = f"below {width} x {height} Facebook shows it small, {' x '.join(map(str, image['best']))} is best"
        yield picture.tag.problem(f"{fact}; {best}", profile.wish)


RULE = Rule(
    id="open-graph-image-small",
    severity="warning",
    reference="https://developers.facebook.com/docs/sharing/webmasters/images",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "meta og:image:url")),
)
