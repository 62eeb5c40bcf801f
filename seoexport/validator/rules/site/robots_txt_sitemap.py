"""A robots.txt names the site's sitemaps.

It is how search engines that nobody told of the sitemap find it. A site that has an index need name no more than that.
Of a site below a path of its host nothing is said: robots.txt is then another one's.

Wrong:

    --- index.html ---
    <title>Home</title>
    --- robots.txt ---
    User-agent: *
    Allow: /
    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/</loc></url>
    </urlset>

Right:

    --- index.html ---
    <title>Home</title>
    --- robots.txt ---
    User-agent: *
    Allow: /
    Sitemap: https://example.org/sitemap.xml
    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/</loc></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield a robots.txt that names none of the site's sitemaps."""
    if view.robots and view.sitemaps and not view.robots.sitemaps and urls.path(view.base_url) == "/":
        indexes = [each.url for each in view.sitemaps if each.is_index]
        own = indexes or [each.url for each in view.sitemaps]
        message = f"robots.txt names no sitemap; add a line: Sitemap: {named(own)}"
        yield Problem(message=message, source=view.robots.file)


RULE = Rule(
    id="robots-txt-sitemap",
    severity="warning",
    reference="https://www.sitemaps.org/protocol.html#submit_robots",
    check=check,
    doc=__doc__,
)
