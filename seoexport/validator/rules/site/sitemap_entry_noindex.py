"""A sitemap lists no page that is hidden from search engines.

The entry asks for what the page forbids, by `noindex`: one of the two is a mistake. It is one finding for each
sitemap.

Wrong:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title><meta name="robots" content="noindex">

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title><meta name="robots" content="index">
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import counted
from seoexport.validator.rule import Rule
from seoexport.validator.site.site_view import Entry, SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the entries of each sitemap whose pages are noindex, as one."""
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in view.entries:
        # An error page or a redirect is no page at all, whatever it tells robots.
        if entry.page and entry.page.noindex and entry.page.kind == "page":
            found[entry.sitemap.file].append(entry)
    for file, entries in found.items():
        what = f"{counted(len(entries), 'entry', 'entries')} of the sitemap name{'s' if len(entries) == 1 else ''}"
        message = f"{what} what is noindex: {named([each.listed.loc for each in entries])}"
        yield Problem(message=message, at="url/loc", line=entries[0].listed.line, source=file)


RULE = Rule(
    id="sitemap-entry-noindex",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
