"""What a sitemap lists is there.

An address of the site for which its folder has no file answers with an error. Most often the sitemap is an old one. It
is one finding for each sitemap.

Wrong:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    <url><loc>https://example.org/old/</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title>

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title>
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
    """Yield the entries of each sitemap for which the site has no file, as one."""
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in view.entries:
        if entry.page is None and view.lacks(entry.listed.loc):
            found[entry.sitemap.file].append(entry)
    for file, entries in found.items():
        what = f"{counted(len(entries), 'entry', 'entries')} of the sitemap name{'s' if len(entries) == 1 else ''}"
        message = f"{what} what the site lacks: {named([each.listed.loc for each in entries])}"
        yield Problem(message=message, at="url/loc", line=entries[0].listed.line, source=file)


RULE = Rule(
    id="sitemap-page-missing",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
