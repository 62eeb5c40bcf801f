"""A sitemap lists the canonical addresses of pages that can be listed.

An entry for a redirect, an error page, a page whose canonical link names another one, or one that robots.txt keeps
crawlers from is a request in vain, and a sitemap full of them is trusted less. Entries with one fault are one finding.

Wrong:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/a/</loc></url>
    <url><loc>https://example.org/b/</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/b/">
    --- b/index.html ---
    <title>B</title><link rel="canonical" href="https://example.org/b/">

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/b/</loc></url>
    </urlset>
    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/b/">
    --- b/index.html ---
    <title>B</title><link rel="canonical" href="https://example.org/b/">
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
    """Yield the entries of each sitemap that have the same fault, as one."""
    found: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in view.entries:
        if fault := _fault(entry, view):
            found[entry.sitemap.file, fault].append(entry)
    for (file, fault), entries in found.items():
        page = entries[0].page
        whose = f", in place of {page.canonical!r}" if page and fault == _ELSEWHERE else ""
        what = f"{counted(len(entries), 'entry', 'entries')} of the sitemap name{'s' if len(entries) == 1 else ''}"
        message = f"{what} {fault}: {named([each.listed.loc for each in entries])}{whose if len(entries) == 1 else ''}"
        yield Problem(message=message, at="url/loc", line=entries[0].listed.line, source=file)


_ELSEWHERE = "what is not canonical"


def _fault(entry: Entry, view: SiteView) -> str | None:
    page = entry.page
    if page and page.kind != "page":
        return "an error page" if page.kind == "error page" else "a redirect"
    if page and not page.noindex and not view.is_canonical(page):
        return _ELSEWHERE
    if view.is_ours(entry.listed.loc) and not view.may_be_read(entry.listed.loc):
        return "what robots.txt keeps Googlebot from"
    return None


RULE = Rule(
    id="sitemap-entry-not-canonical",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    check=check,
    doc=__doc__,
)
