"""A page and the sitemap name the same versions of it in other languages.

One place is enough; where both speak and differ, search engines may follow either. It is one finding for each sitemap.

Wrong:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://example.org/en/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/></url>
    <url><loc>https://example.org/de/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/></url>
    </urlset>
    --- en/index.html ---
    <html lang="en"><head>
    <title>Calf</title>
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    <link rel="alternate" hreflang="x-default" href="https://example.org/en/">
    </head></html>
    --- de/index.html ---
    <html lang="de"><head>
    <title>Wade</title>
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    </head></html>

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://example.org/en/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/></url>
    <url><loc>https://example.org/de/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/></url>
    </urlset>
    --- en/index.html ---
    <html lang="en"><head>
    <title>Calf</title>
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    </head></html>
    --- de/index.html ---
    <html lang="de"><head>
    <title>Wade</title>
    </head></html>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.site_view import Entry, SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the entries of each sitemap that name other versions than their pages do, as one."""
    found: defaultdict[str, list[tuple[Entry, str]]] = defaultdict(list)
    for entry in view.entries:
        if entry.page and entry.page.alternates and entry.listed.alternates and (code := _differing(entry)):
            found[entry.sitemap.file].append((entry, code))
    for file, cases in found.items():
        entry, code = cases[0]
        others = named([each.listed.loc for each, _ in cases[1:]])
        more = f"; likewise {others}" if others else ""
        message = f"the sitemap and the page {entry.listed.loc} disagree about its version in {code!r}{more}"
        yield Problem(message=message, at="url/xhtml:link", line=entry.listed.line, source=file)


def _differing(entry: Entry) -> str | None:
    """Return the first language in which the sitemap names another version than the page."""
    of_page = _by_code(entry.page.alternates if entry.page else ())
    of_sitemap = _by_code(entry.listed.alternates)
    return min(
        (code for code in of_page.keys() | of_sitemap.keys() if of_page.get(code) != of_sitemap.get(code)), default=None
    )


def _by_code(alternates: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {code.replace("_", "-").lower(): urls.page_key(urls.absolute(url) or url) for code, url in alternates}


RULE = Rule(
    id="hreflang-sitemap-differs",
    severity="warning",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
)
