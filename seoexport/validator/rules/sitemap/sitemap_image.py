"""Each picture of a sitemap has its address.

`image:loc` is all that a picture needs; it may be on another host, such as that of a CDN.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://example.org/cramp/</loc><image:image><image:loc>calf.jpg</image:loc></image:image></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://example.org/cramp/</loc>
    <image:image><image:loc>https://cdn.example.net/calf.jpg</image:loc></image:image></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import SitemapView


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each picture without an absolute address."""
    for entry, part in view.parts("image:image"):
        addresses = part.texts("image:loc")
        if not addresses or not addresses[0]:
            yield Problem(message="a picture has no image:loc", at=entry.at, line=part.line)
        elif not addresses[0].lower().startswith(("http://", "https://")):
            message = f"image:loc is {addresses[0][:80]!r}; it must be an absolute URL"
            yield Problem(message=message, at=entry.at, line=part.line)


RULE = Rule(
    id="sitemap-image",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps",
    check=check,
    doc=__doc__,
)
