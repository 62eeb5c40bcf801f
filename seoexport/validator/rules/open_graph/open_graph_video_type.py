"""A film in Open Graph says of which media type it is.

`text/html` is a player in a page, `video/mp4` a file. Readers show a picture where they cannot tell.

Wrong:

    <head><meta property="og:video" content="https://example.org/stretch.mp4"></head>

Right:

    <head>
    <meta property="og:video" content="https://example.org/stretch.mp4">
    <meta property="og:video:type" content="video/mp4">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the first film without type."""
    for film in view.head.media:
        if film.kind == "video" and film.root and film.root.value:
            kind = film.part("type")
            if kind is None or "/" not in kind.value:
                yield film.root.problem("og:video has no og:video:type; add one such as 'video/mp4' or 'text/html'")
                return


RULE = Rule(
    id="open-graph-video-type",
    severity="warning",
    reference="https://ogp.me/#structured",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:video", "meta og:video:url")),
)
