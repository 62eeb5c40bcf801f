"""The page that a canonical link names counts itself: it may be listed, and names no other page.

A chain of canonical links, a circle, or a target that is hidden, an error page or a redirect leaves search engines
with no page to list. Pages with one target are one finding.

Wrong:

    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/b/">
    --- b/index.html ---
    <title>B</title><link rel="canonical" href="https://example.org/c/">
    --- c/index.html ---
    <title>C</title><link rel="canonical" href="https://example.org/c/">

Right:

    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/c/">
    --- b/index.html ---
    <title>B</title><link rel="canonical" href="https://example.org/c/">
    --- c/index.html ---
    <title>C</title><link rel="canonical" href="https://example.org/c/">
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
    """Yield each page that others name as canonical and that is none."""
    found: defaultdict[str, list[PageSummary]] = defaultdict(list)
    for page in view.pages:
        if page.kind == "page" and view.canonical_page(page) and page.canonical:
            found[page.canonical].append(page)
    circles: set[str] = set()
    for url, pages in found.items():
        target = view.page_at(url)
        if target is None or pages[0].file in circles:
            continue
        if view.canonical_page(target) is pages[0]:
            circles.add(target.file)  # seen from the other side, it is the same circle
        if fault := _fault(target, pages[0], view):
            message = f"the canonical link of {named([page.url for page in pages])} is {url!r}, {fault}"
            line = pages[0].line("link canonical")
            yield Problem(message=message, at="link canonical", line=line, source=pages[0].file)


def _fault(target: PageSummary, page: PageSummary, view: SiteView) -> str | None:
    """Return why a page cannot be the canonical one of another."""
    if target.kind != "page":
        return "an error page" if target.kind == "error page" else f"which redirects to {target.target!r}"
    if target.noindex and not page.noindex:
        return "which is noindex"
    if target.draft and not page.draft:
        return "which is a draft"
    if view.is_canonical(target):
        return None
    back = view.canonical_page(target) is page
    return (
        "which names it back as its own canonical page" if back else f"whose own canonical link is {target.canonical!r}"
    )


RULE = Rule(
    id="canonical-target",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
