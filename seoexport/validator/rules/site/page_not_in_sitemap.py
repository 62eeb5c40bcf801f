"""A site that has sitemaps lists in them every page that search engines may list.

New pages without links from others are found by the sitemap alone. Nothing is said where a sitemap is broken, or where
an index names sitemaps that the folder does not have: the page may be in one of them.

Wrong:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title>
    --- b/index.html ---
    <title>B</title>

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    <url><loc>https://example.org/b/</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title>
    --- b/index.html ---
    <title>B</title>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import counted
from seoexport.validator.rule import Rule
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the pages that no sitemap lists, as one."""
    listed = {entry.page.file for entry in view.entries if entry.page}
    if not listed or not view.has_all_sitemaps:
        return
    missing = [page for page in view.listed if page.file not in listed and view.may_be_read(page.url)]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        message = f"{counted(len(missing), 'page')} {verb} in no sitemap: {named([page.url for page in missing])}"
        yield Problem(message=message, source=missing[0].file)


RULE = Rule(
    id="page-not-in-sitemap",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
