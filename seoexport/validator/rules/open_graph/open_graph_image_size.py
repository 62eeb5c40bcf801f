"""The width and the height of a picture are whole numbers of pixels, and those of its file.

With them a shared link shows the picture at once; wrong ones distort or crop it. The files of a site that is at hand
are looked at.

Wrong:

    <head>
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1200px">
    </head>

Right:

    <head>
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1200">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head import Media, number
from seoexport.validator.image_file import unknown_file
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each side that is no number, and each picture that is stated in another size than its file has."""
    for media in view.head.media:
        for part, tag in media.parts:
            if part in ("width", "height") and tag.value and number(tag.value) is None:
                yield tag.problem(f"{tag.name} is {shown(tag.value)}; it must be a whole number of pixels")
        if media.kind == "image" and view.image_file is not unknown_file:
            yield from _unlike_file(view, media)


def _unlike_file(view: View, picture: Media) -> Iterator[Problem]:
    url = view.head.absolute(picture.root.value) if picture.root and picture.root.value else None
    file = view.image_file(url) if url else None
    if file is None or not file.width or not file.height:
        return
    stated = [(side, picture.pixels(side), real) for side, real in (("width", file.width), ("height", file.height))]
    wrong = [side for side, pixels, real in stated if pixels is not None and pixels != real]
    tag = picture.part(wrong[0]) if wrong else None
    if tag:
        values = ", ".join(f"og:image:{side} is {pixels}" for side, pixels, _ in stated if side in wrong)
        yield tag.problem(f"{values}; the file has {file.width} x {file.height}")


RULE = Rule(
    id="open-graph-image-size",
    severity="warning",
    reference="https://ogp.me/#structured",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image:width", "meta og:image:height", "meta og:video:width", "meta og:video:height")),
)
