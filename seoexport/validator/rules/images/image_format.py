"""A picture is of a format that search engines show, and its name ends as its content begins.

Shown are BMP, GIF, JPEG, PNG, WebP, SVG and AVIF. A server tells browsers the kind of a file by the end of its name:
a WebP file called `.jpg` is served as what it is not, and some programs refuse it. That is seen where the file is at
hand.

Wrong:

    <meta property="og:image" content="https://example.org/calf.tiff">

Right:

    <meta property="og:image" content="https://example.org/calf.jpg">
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.pictures import Picture
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: The formats that search engines show, by the ends of names.
SHOWN = {
    "bmp": "bmp", "gif": "gif", "jpg": "jpeg", "jpeg": "jpeg", "jpe": "jpeg", "jfif": "jpeg", "pjpeg": "jpeg",
    "png": "png", "apng": "png", "webp": "webp", "svg": "svg", "avif": "avif",
}  # fmt: skip
#: Formats of cameras, printers and programs, by the ends of names.
OTHERS = frozenset("ai cr2 dng eps heic heif ico indd jp2 jxl nef pdf psd raw tga tif tiff xcf".split())


def check(view: View) -> Iterator[Problem]:
    """Yield each picture of another format, and each whose name does not fit its content."""
    for picture in view.pictures:
        if message := _message(picture):
            naming = picture.namings[0]
            yield Problem(message=message, at=naming.at, line=naming.line, column=naming.column)


def _message(picture: Picture) -> str | None:
    ending = urls.path(picture.url).rpartition("/")[2].rpartition(".")[2].lower()
    content = picture.file.format if picture.file and not picture.file.missing else None
    known = ", ".join(sorted({*SHOWN.values()}))
    if content and content not in SHOWN.values():
        return f"the picture {picture.name!r} is a file of the format {content}; search engines show {known}"
    if content and (ending in OTHERS or (ending in SHOWN and SHOWN[ending] != content)):
        return f"the picture {picture.name!r} is a file of the format {content}; name it '.{content}', or convert it"
    if picture.file and not picture.file.missing and content is None and ending in SHOWN:
        return f"the picture {picture.name!r} is no picture by its content; replace the file"
    if content is None and ending in OTHERS:
        return f"the picture {picture.name!r} ends in '.{ending}'; search engines show {known}"
    return None


RULE = Rule(
    id="image-format",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/google-images",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "image", "ImageObject")),
)
