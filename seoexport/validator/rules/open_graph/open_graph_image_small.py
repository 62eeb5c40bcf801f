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
from seoexport.validator.rule import Rule
from seoexport.validator.rules.open_graph.open_graph_image_refused import LEAST_SIDE
from seoexport.validator.view import View

LEAST_WIDTH, LEAST_HEIGHT = 600, 315


def check(view: View) -> Iterator[Problem]:
    """Yield the picture that shared links show, where Facebook takes it in the small form only."""
    picture = view.head.shared
    if picture is None or not picture.width or not picture.height:
        return
    is_taken = min(picture.width, picture.height) >= LEAST_SIDE
    if is_taken and (picture.width < LEAST_WIDTH or picture.height < LEAST_HEIGHT):
        size = f"{picture.width} x {picture.height} pixels"
        message = f"the picture of og:image is {size}; below 600 x 315 Facebook shows it small, 1200 x 630 is best"
        yield picture.tag.problem(message)


RULE = Rule(
    id="open-graph-image-small",
    severity="warning",
    reference="https://developers.facebook.com/docs/sharing/webmasters/images",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "meta og:image:url")),
)
