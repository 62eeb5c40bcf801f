"""The sitemaps that robots.txt names are there.

Search engines ask for them and get an error, so that what they list is not found. What an index names is under
`sitemap-index`.

Wrong:

    --- index.html ---
    <title>Home</title>
    --- robots.txt ---
    User-agent: *
    Allow: /
    Sitemap: https://example.org/sitemap.xml

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


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each sitemap that robots.txt names and that the site lacks."""
    for stated in view.robots.sitemaps if view.robots else ():
        url = urls.absolute(stated)
        if view.robots and not urls.has_scheme(stated):
            message = f"robots.txt names the sitemap {stated!r}; it must be an absolute URL"
            yield Problem(message=message, source=view.robots.file)
        elif view.robots and url and view.lacks(url):
            yield Problem(message=f"robots.txt names {url!r}, which the site lacks", source=view.robots.file)


RULE = Rule(
    id="sitemap-missing",
    severity="warning",
    reference="https://www.sitemaps.org/protocol.html#submit_robots",
    check=check,
    doc=__doc__,
)
