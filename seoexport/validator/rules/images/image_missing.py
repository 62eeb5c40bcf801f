"""A picture that a page names is one that the site has.

A card, a search result or a page whose picture cannot be loaded shows a gap. That is seen where the files of the site
are at hand, for addresses below its own; what `robots.txt` keeps search engines from is the matter of rules about
sites.

Wrong, where `https://example.org/calf.jpg` is missing:

    <meta property="og:image" content="https://example.org/calf.jpg">

Right, where `https://example.org/other.jpg` is missing:

    <meta property="og:image" content="https://example.org/calf.jpg">
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.image_file import unknown_file
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_CALLED = {
    "og:image": "og:image",
    "article": "the image of the article",
    "node": "the picture of an ImageObject",
    "img": "an img",
}


def check(view: View) -> Iterator[Problem]:
    """Yield each picture whose file the site should have and has not."""
    for picture in () if view.image_file is unknown_file else view.pictures:
        if picture.file and picture.file.missing:
            naming = picture.namings[0]
            message = f"{_CALLED[naming.role]} is {picture.url!r}, a file that the site does not have"
            yield Problem(message=message, at=naming.at, line=naming.line, column=naming.column)


RULE = Rule(
    id="image-missing",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
)
