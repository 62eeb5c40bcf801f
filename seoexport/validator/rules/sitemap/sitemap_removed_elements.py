"""A sitemap states nothing of pictures and films that Google gave up in 2022.

Of pictures only the address is read. Of films, category, gallery, price, show and the attributes of the player are not
read any more.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://example.org/cramp/</loc>
    <image:image><image:loc>https://example.org/calf.jpg</image:loc><image:title>Calf</image:title></image:image></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://example.org/cramp/</loc>
    <image:image><image:loc>https://example.org/calf.jpg</image:loc></image:image></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import Entry, SitemapView, Value

_REMOVED = frozenset(
    "image:caption image:geo_location image:license image:title "
    "video:category video:gallery_loc video:price video:tvshow".split()
)
_REMOVED_ATTRIBUTES = frozenset(("allow_embed", "autoplay"))


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each of these once, with how often it stands in the sitemap."""
    found: dict[str, tuple[Entry, int | None, int]] = {}
    for entry in view.entries:
        for value in (value for part in entry.parts for value in part.values):
            for name in _names(value):
                first, line, number = found.get(name, (entry, value.line, 0))
                found[name] = first, line, number + 1
    for name, (entry, line, number) in sorted(found.items()):
        times = f" ({number:,} times)" if number > 1 else ""
        yield Problem(message=f"{name}{times} is not read any more; leave it out", at=entry.at, line=line)


def _names(value: Value) -> Iterator[str]:
    if value.name in _REMOVED:
        yield value.name
    if value.name == "video:player_loc":
        yield from (f"{value.name} {key}" for key in value.attributes if key in _REMOVED_ATTRIBUTES)


RULE = Rule(
    id="sitemap-removed-elements",
    severity="warning",
    reference="https://developers.google.com/search/blog/2022/05/spring-cleaning-sitemap-extensions",
    check=check,
    doc=__doc__,
)
