"""Each film of a sitemap has a thumbnail, a title, a description, and the address of its file or player.

Without one of them Google does not list the film.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
    <url><loc>https://example.org/cramp/</loc>
    <video:video>
    <video:thumbnail_loc>https://example.org/calf.jpg</video:thumbnail_loc>
    <video:description>How to stretch a calf against a wall.</video:description>
    <video:content_loc>https://example.org/calf.mp4</video:content_loc>
    </video:video></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
    <url><loc>https://example.org/cramp/</loc>
    <video:video>
    <video:thumbnail_loc>https://example.org/calf.jpg</video:thumbnail_loc>
    <video:title>Stretching a calf</video:title>
    <video:description>How to stretch a calf against a wall.</video:description>
    <video:content_loc>https://example.org/calf.mp4</video:content_loc>
    </video:video></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import SitemapView

_REQUIRED = ("video:thumbnail_loc", "video:title", "video:description")
_ADDRESSES = ("video:content_loc", "video:player_loc")


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each film that lacks something, with all that it lacks."""
    for entry, part in view.parts("video:video"):
        missing = [name for name in _REQUIRED if not any(part.texts(name))]
        if not any(any(part.texts(name)) for name in _ADDRESSES):
            missing.append(" or ".join(_ADDRESSES))
        if missing:
            yield Problem(message=f"a film lacks {', '.join(missing)}", at=entry.at, line=part.line)


RULE = Rule(
    id="sitemap-video",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps",
    check=check,
    doc=__doc__,
)
