"""The picture of a page is at least 200 by 200 pixels and at most 8 MB.

Facebook shows no smaller and no larger one. The size is that of the file where it is at hand, else the stated one.

Wrong:

    <head>
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="150">
    <meta property="og:image:height" content="150">
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
from seoexport.validator.view import View

LEAST_SIDE, MOST_BYTES = 200, 8 * 1024 * 1024


def check(view: View) -> Iterator[Problem]:
    """Yield the picture that shared links show, where Facebook does not take it."""
    picture = view.head.shared
    if picture is None:
        return
    if picture.width and picture.height and min(picture.width, picture.height) < LEAST_SIDE:
        size = f"{picture.width} x {picture.height} pixels"
        yield picture.tag.problem(f"the picture of og:image is {size}; Facebook takes none below 200 x 200")
    if picture.length > MOST_BYTES:
        size = f"{picture.length / 1024 / 1024:.1f} MB"
        yield picture.tag.problem(f"the file of og:image has {size}; Facebook takes none above 8 MB")


RULE = Rule(
    id="open-graph-image-refused",
    severity="error",
    reference="https://developers.facebook.com/docs/sharing/webmasters/images",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "meta og:image:url")),
)
