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
from seoexport.validator.profiles.tags import FACEBOOK, tag_profile
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_MB = 1024 * 1024


def check(view: View) -> Iterator[Problem]:
    """Yield the picture that shared links show, where Facebook does not take it."""
    picture = view.head.shared
    if picture is None:
        return
    profile = tag_profile(FACEBOOK)
    (width, height), most = profile.limits["image"]["least"], profile.limits["image"]["bytes"]
    if picture.width and picture.height and (picture.width < width or picture.height < height):
        fact = f"the picture of og:image is {picture.width} x {picture.height} pixels"
        yield picture.tag.problem(f"{fact}; Facebook takes none below {width} x {height}", profile.wish)
    if picture.length > most:
        fact = f"the file of og:image has {picture.length / _MB:.1f} MB"
        yield picture.tag.problem(f"{fact}; Facebook takes none above {most // _MB} MB", profile.wish)


RULE = Rule(
    id="open-graph-image-refused",
    severity="error",
    reference="https://developers.facebook.com/docs/sharing/webmasters/images",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "meta og:image:url")),
)
