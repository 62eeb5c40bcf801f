"""Not most pages of a site name one of them as canonical.

A template that writes the address of the home page, or of the first article, into every canonical link makes all other
pages vanish from search results. A few copies of one page are what the link is for.

Wrong:

    --- calf/index.html ---
    <title>Calf</title><link rel="canonical" href="https://example.org/">
    --- cramp/index.html ---
    <title>Cramp</title><link rel="canonical" href="https://example.org/">
    --- knots/index.html ---
    <title>Knots</title><link rel="canonical" href="https://example.org/">
    --- pain/index.html ---
    <title>Pain</title><link rel="canonical" href="https://example.org/">
    --- index.html ---
    <title>Home</title><link rel="canonical" href="https://example.org/">

Right:

    --- calf/index.html ---
    <title>Calf</title><link rel="canonical" href="https://example.org/calf/">
    --- cramp/index.html ---
    <title>Cramp</title><link rel="canonical" href="https://example.org/cramp/">
    --- knots/index.html ---
    <title>Knots</title><link rel="canonical" href="https://example.org/knots/">
    --- pain/index.html ---
    <title>Pain</title><link rel="canonical" href="https://example.org/pain/">
    --- index.html ---
    <title>Home</title><link rel="canonical" href="https://example.org/">
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named

#: So many pages, and this share of all that may be listed, are more than copies of one.
_FEWEST, _SHARE = 4, 0.5


def check(view: SiteView) -> Iterator[Problem]:
    """Yield a page that most others, of other titles, name as canonical."""
    found: defaultdict[str, list[PageSummary]] = defaultdict(list)
    pages = [page for page in view.pages if page.kind == "page" and not page.noindex]
    for page in pages:
        if target := view.canonical_page(page):
            found[target.url].append(page)
    for url, copies in found.items():
        distinct = len({page.title for page in copies})
        if distinct >= _FEWEST and len(copies) > _SHARE * len(pages):
            what = f"{len(copies)} of {len(pages)} pages name {url!r} as canonical and will not be listed themselves"
            message = f"{what}: {named([page.url for page in copies])}"
            line = copies[0].line("link canonical")
            yield Problem(message=message, at="link canonical", line=line, source=copies[0].file)


RULE = Rule(
    id="canonical-shared",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
