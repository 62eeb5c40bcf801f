"""The size that a page states for a picture is that of its file.

Whoever shows the picture keeps a place of the stated size, and crops or stretches what arrives; a card may be left
without it. What `og:image:width` and an ImageObject state is held against the file where it is at hand, and against
each other where it is not. The attributes of an `img` say how large it is shown: there, the ratio has to be that of the
file.

Wrong, as the page at `https://example.org/cramp/`:

    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ImageObject", "url": "https://example.org/calf.jpg",
     "width": 800, "height": 800}
    </script>

Right, as the page at `https://example.org/cramp/`:

    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ImageObject", "url": "https://example.org/calf.jpg",
     "width": 1200, "height": 630}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.image_file import unknown_file
from seoexport.validator.pictures import Naming, Picture
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: Two ratios of width to height that are so much alike look the same, sizes being whole pixels.
SAME_RATIO = 0.03
_PIXEL = 1


def check(view: View) -> Iterator[Problem]:
    """Yield each picture for which a size is stated that it has not, as one problem."""
    if view.image_file is unknown_file and not view.typed("ImageObject"):
        return
    for picture in view.pictures:
        if len(picture.namings) == 1 and picture.file is None:
            continue
        real, is_certain = _real(picture), picture.file is not None and picture.file.width is not None
        namings = [each for each in picture.namings if is_certain or each.role != "img"]
        if real and (wrong := next((each for each in namings if _differs(each, real)), None)):
            whose = "its file has" if is_certain else "another place states"
            fact = f"{picture.name!r} is stated as {wrong.width} × {wrong.height}, {whose} {real[0]} × {real[1]}"
            remedy = "state the same ratio" if wrong.role == "img" else "state its real size"
            yield Problem(message=f"{fact}; {remedy}", at=wrong.at, line=wrong.line, column=wrong.column)


def _real(picture: Picture) -> tuple[int, int] | None:
    """Return the size of the file, unless it is a drawing, which has any."""
    return None if picture.file and picture.file.format == "svg" else picture.size


def _differs(naming: Naming, real: tuple[int, int]) -> bool:
    if not naming.width or not naming.height:
        return False
    width, height = real
    if naming.role != "img":
        return abs(naming.width - width) > _PIXEL or abs(naming.height - height) > _PIXEL
    # An icon of a few pixels is rounded far.
    slack = SAME_RATIO + 1 / min(naming.width, naming.height)
    return abs(naming.width * height / (naming.height * width) - 1) > slack


RULE = Rule(
    id="image-size-differs",
    severity="warning",
    reference="https://ogp.me/#structured",
    check=check,
    doc=__doc__,
)
