"""The page that a canonical link names is there.

Of an address below the site's own that the folder of the site has no file for, search engines get an error, and may
drop both pages. Addresses with a query are left alone: a folder cannot tell what is shown there. So are the pages of
other hosts: whether they are there is not looked up. It is one finding for each address.

Wrong:

    --- index.html ---
    <title>Home</title>
    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/old/">

Right:

    --- index.html ---
    <title>Home</title>
    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/a/">
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each address that pages name as canonical and that the site does not have."""
    found: defaultdict[str, list[PageSummary]] = defaultdict(list)
    for page in view.pages:
        if page.kind == "page" and page.canonical:
            found[page.canonical].append(page)
    for url, pages in found.items():
        if view.lacks(url):
            message = f"the canonical link of {named([page.url for page in pages])} is {url!r}, which the site lacks"
            line = pages[0].line("link canonical")
            yield Problem(message=message, at="link canonical", line=line, source=pages[0].file)


RULE = Rule(
    id="canonical-target-missing",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
