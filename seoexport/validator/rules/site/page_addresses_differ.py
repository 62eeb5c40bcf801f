"""All that a page says of its own address names one page: canonical link, `og:url`, mark-up.

Compared is what `canonical-disagrees` does not see: the `@id` of the page's node, and, on pages without a canonical
link, `og:url` against the mark-up. What the sitemap says of it is under `sitemap-entry-not-canonical`, what hreflang
does under `hreflang-self`. A slash at the end, `index.html`, capitals in the host, the scheme's own port and escapes
do not count. Pages that disagree in the same way are one finding.

Wrong:

    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/a/">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "@id": "https://example.org/b/"}
    </script>

Right:

    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/a/">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "@id": "https://example.org/a/index.html"}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the ways in which pages disagree about their own address."""
    found: defaultdict[str, list[tuple[PageSummary, str, str]]] = defaultdict(list)
    for page in view.pages:
        if page.kind == "page" and (case := _differing(page)):
            found[case[0]].append((page, case[1], case[2]))
    for what, cases in found.items():
        page, stated, own = cases[0]
        others = named([each.url for each, _, _ in cases[1:]])
        more = f"; likewise {others}" if others else ""
        against = "the canonical link" if page.canonical else "og:url"
        message = f"{what} of the page's node is {stated!r}, {against} is {own!r}{more}"
        yield Problem(message=message, at=what, line=page.line("json-ld"), source=page.file)


def _differing(page: PageSummary) -> tuple[str, str, str] | None:
    """Return what names another page than the one that it stands on, that address, and the page's own."""
    if page.canonical:
        told = next(iter(_others(page.node_urls, page.canonical)), None)
        return (
            None
            if told
            else next((("@id", each, page.canonical) for each in _others(page.node_ids, page.canonical)), None)
        )
    own = page.og_url
    stated = [("url", each) for each in page.node_urls] + [("@id", each) for each in page.node_ids]
    return next(((what, each, own) for what, each in stated if own and not urls.same_page(each, own)), None)


def _others(stated: tuple[str, ...], own: str) -> list[str]:
    return [each for each in stated if not urls.same_page(each, own)]


RULE = Rule(
    id="page-addresses-differ",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
